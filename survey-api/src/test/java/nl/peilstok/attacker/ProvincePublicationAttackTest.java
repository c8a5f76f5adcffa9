package nl.peilstok.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.analytics.attack.CountAttack;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.DemoFiles;
import nl.peilstok.api.Guest;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo's province of 1,400, some of whom draw a sealed code; 62 in 100 answer. */
@Tag("attack")
@Tag("long")
@InstallationTest
final class ProvincePublicationAttackTest {
  private static final CountAttack ATTACK = new CountAttack(10, 20);
  private static final int RESPONSE = 62;

  @Inject Installation installation;

  @Test
  void nothing_is_found_in_what_a_province_publishes() {
    ApiClient officer = installation.as(AccountRole.OFFICER);
    assertThat(officer.put("/organisation", DemoFiles.organisation()).status()).isEqualTo(200);
    String staffList = withoutMarks(DemoFiles.staff());
    assertThat(officer.post("/people/imports", staffList, "text/csv").status()).isEqualTo(201);
    WaveLife life =
        WaveLife.draft(
                officer,
                List.of(
                    installation.as(AccountRole.KEY_HOLDER),
                    installation.asAnother(AccountRole.KEY_HOLDER)),
                plan(staffList))
            .enrol()
            .open();
    Set<String> respondents = takePart(life, staffList);
    life.close().tally().publish();
    URI server = URI.create(installation.address());
    AttackedWave wave =
        new AttackedWave(
            life.id(),
            staffList,
            respondents,
            Roles.all(installation, List.of("d-natuur")).stream()
                .map(account -> Visitor.loggedIn(server, account))
                .toList());

    Report report = wave.attacked(server, Integer.MAX_VALUE, ATTACK);

    assertThat(report.isNothing()).isTrue();
    assertThat(wave.people(report).groups()).isGreaterThan(100);
  }

  private static Map<String, Object> plan(String staffList) {
    Map<String, Object> plan = new LinkedHashMap<>(WaveLife.planWithoutCodes("Najaar"));
    Map<String, Integer> codes = new HashMap<>();
    people(staffList).stream()
        .filter(fields -> fields.getLast().equals("sealed-code"))
        .forEach(fields -> codes.merge(directorate(fields.get(3)), 1, Integer::sum));
    plan.put("sealedCodes", codes);
    return plan;
  }

  private Set<String> takePart(WaveLife life, String staffList) {
    Random random = new Random(RESPONSE);
    Map<String, String> invitations = life.invitations();
    Map<String, List<String>> bowls = new HashMap<>();
    Set<String> respondents = new TreeSet<>();
    for (List<String> fields : people(staffList)) {
      if (random.nextInt(100) < RESPONSE) {
        Colleague one =
            new Colleague(
                fields.get(0),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fields.get(6));
        String code = invitations.get(one.id());
        Answer taken =
            code == null
                ? new Interview(installation, drawn(life, one, bowls)).answer(one)
                : new Guest(installation.anonymous(), code).answer(one);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        respondents.add(one.id());
      }
    }
    return respondents;
  }

  private static String drawn(WaveLife life, Colleague one, Map<String, List<String>> bowls) {
    String directorate = directorate(one.unit());
    List<String> bowl = bowls.computeIfAbsent(directorate, _ -> new ArrayList<>());
    if (bowl.isEmpty()) {
      bowl.addAll(life.codes(directorate, 1));
    }
    return bowl.removeFirst();
  }

  private static List<List<String>> people(String staffList) {
    return staffList.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
  }

  private static String directorate(String unit) {
    return Organisation.of(Tree.read(DemoFiles.organisation())).top(unit);
  }

  /** The devices of tests send no marks, and whoever sends none has none. */
  private static String withoutMarks(String staffList) {
    StringBuilder plain = new StringBuilder();
    staffList
        .lines()
        .forEach(
            line -> {
              List<String> fields = new ArrayList<>(List.of(line.split(",", -1)));
              if (!fields.getFirst().equals("id")) {
                fields.set(7, "");
              }
              plain.append(String.join(",", fields)).append('\n');
            });
    return plain.toString();
  }
}
