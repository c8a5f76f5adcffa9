package nl.peilstok.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.peilstok.analytics.attack.CountAttack;
import nl.peilstok.analytics.attack.Findings;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Everything that a published wave shows to anybody, pooled, says nothing of fewer than k. */
@Tag("attack")
@InstallationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PublicationAttackTest {
  private static final CountAttack ATTACK = new CountAttack(10, 20);
  private static final List<Colleague> STAFF = Municipality.staff();

  @Inject Installation installation;
  @Inject Scenario scenario;

  private AttackedWave wave = new AttackedWave("", "", Set.of(), List.of());

  @BeforeAll
  void a_published_wave() {
    WaveLife life = scenario.open("Najaar");
    takePart(life);
    life.close().tally().publish();
    trainAndPromise(life.id());
    Set<String> respondents =
        IntStream.range(0, STAFF.size())
            .filter(PublicationAttackTest::answers)
            .mapToObj(number -> STAFF.get(number).id())
            .collect(Collectors.toSet());
    URI server = URI.create(installation.address());
    wave =
        new AttackedWave(
            life.id(),
            Municipality.csv(),
            respondents,
            Roles.all(installation, List.of("d-dienst")).stream()
                .map(account -> Visitor.loggedIn(server, account))
                .toList());
  }

  @Test
  void nothing_is_found_in_what_is_published() {
    Report report = attacked(URI.create(installation.address()));
    assertThat(report.isNothing()).isTrue();
    assertThat(report.collection().pool().numbers()).isGreaterThan(1000);
    assertThat(report.findings().get(wave.id()))
        .extracting(Findings::base)
        .contains("people", "scale/kennis");
  }

  @Test
  void one_more_crossing_is_found() throws IOException {
    Report report =
        meddled(
            (address, said) ->
                address.endsWith("/results/overview") && address.startsWith("/api")
                    ? with(said, "crossing", "[" + String.join(",", crossings()) + "]")
                    : said);
    assertThat(wave.people(report).small()).isNotEmpty();
    assertThat(report.collection().pool().unaccounted()).isEmpty();
  }

  @Test
  void a_merged_part_that_is_split_is_found() throws IOException {
    Report report =
        meddled(
            (address, said) ->
                address.startsWith("/api") && address.endsWith("units?unit=a-burger")
                    ? with(said, "split", "[" + team("t-balie") + "," + team("t-archief") + "]")
                    : said);
    assertThat(wave.people(report).small()).isNotEmpty();
  }

  @Test
  void one_more_row_in_the_table_that_is_handed_out_is_found() throws IOException {
    Report report =
        meddled(
            (address, said) ->
                address.endsWith("/results/exports/csv") ? said + row(said, "t-archief") : said);
    assertThat(wave.people(report).small()).isNotEmpty();
    assertThat(report.collection().pool().unaccounted()).isEmpty();
  }

  @Test
  void a_total_that_strays_with_a_label_is_found() throws IOException {
    Report report =
        meddled(
            (address, said) ->
                address.startsWith("/api") && address.endsWith("/results/overview")
                    ? with(
                        said,
                        "stray",
                        group(
                            "\"units\":[\"d-stad\",\"a-bedrijf\",\"t-balie\"]",
                            one -> !one.unit().equals("t-archief")))
                    : said);
    assertThat(wave.people(report).small()).isNotEmpty();
  }

  @Test
  void a_total_that_strays_without_a_label_is_not_accounted_for() throws IOException {
    Report report =
        meddled(
            (address, said) ->
                address.startsWith("/api") && address.endsWith("/results/overview")
                    ? with(said, "bonus", "7")
                    : address.startsWith("/waves/") && address.endsWith("/results")
                        ? said.replace("</h1>", "</h1><p>7 mensen</p>")
                        : said);
    assertThat(report.collection().pool().unaccounted())
        .extracting(Pool.Unaccounted::text)
        .contains("7.0", "7 mensen");
  }

  @Test
  void counts_on_the_pages_about_training_are_not_accounted_for() throws IOException {
    Report report =
        meddled(
            (address, said) ->
                address.startsWith("/waves/") && address.endsWith("/priorities")
                    ? said.replaceFirst(
                        "<span class=\"peilstok-range\">([^<]*)</span>", "$1 (7 mensen)")
                    : address.startsWith("/waves/") && address.endsWith("/my-unit")
                        ? said.replace("</h1>", "</h1><p>Van u deden er 8 mee.</p>")
                        : said);
    assertThat(report.collection().pool().unaccounted())
        .extracting(Pool.Unaccounted::text)
        .contains("Van u deden er 8 mee.")
        .anyMatch(text -> text.endsWith("(7 mensen)"));
  }

  @Test
  void answers_that_stand_for_people_in_a_plan_are_not_accounted_for() throws IOException {
    Report report =
        meddled(
            (address, said) ->
                address.contains("/priorities/targets.csv?")
                    ? said.replaceFirst("(?m),\\d+(,[^,]*,[^,]*)$", ",11$1")
                    : said);
    assertThat(report.collection().pool().unaccounted())
        .extracting(one -> one.document().path().endsWith("targets.csv") ? one.text() : "")
        .contains("11");
  }

  /** Team by role. */
  private static List<String> crossings() {
    return STAFF.stream()
        .map(one -> List.of(one.unit(), one.role()))
        .distinct()
        .map(
            pair ->
                group(
                    "\"unit\":\"%s\",\"role\":\"%s\"".formatted(pair.getFirst(), pair.getLast()),
                    one -> List.of(one.unit(), one.role()).equals(pair)))
        .toList();
  }

  private static String team(String team) {
    return group("\"units\":[\"%s\"]".formatted(team), one -> one.unit().equals(team));
  }

  private static String group(String label, Predicate<Colleague> member) {
    List<Integer> members =
        IntStream.range(0, STAFF.size())
            .filter(number -> member.test(STAFF.get(number)))
            .boxed()
            .toList();
    long answered = members.stream().filter(PublicationAttackTest::answers).count();
    return "{%s,\"group\":{\"n\":%d,\"invited\":%d}}".formatted(label, answered, members.size());
  }

  /** A row of the table about one team, its cells in the columns that the first line names. */
  private static String row(String table, String team) {
    List<Integer> members =
        IntStream.range(0, STAFF.size())
            .filter(number -> STAFF.get(number).unit().equals(team))
            .boxed()
            .toList();
    Map<String, String> cells =
        Map.of(
            "division",
            "1",
            "sort",
            "1",
            "codes",
            "directorate=d-dienst & department=a-burger & team=" + team,
            "n",
            Long.toString(members.stream().filter(PublicationAttackTest::answers).count()),
            "invited",
            Integer.toString(members.size()));
    return List.of(table.lines().findFirst().orElseThrow().split(",", -1)).stream()
        .map(column -> cells.getOrDefault(column, ""))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** Trainings to choose from, and a measure that somebody promised. */
  private void trainAndPromise(String wave) {
    Answer trainings = installation.browser(AccountRole.HR).post("/trainings/starter", Map.of());
    assertThat(trainings.status()).isEqualTo(303);
    Answer promised =
        installation
            .as(AccountRole.HR)
            .post(
                "/action-plans",
                Map.of(
                    "wave",
                    wave,
                    "unit",
                    "d-dienst",
                    "scale",
                    "kennis",
                    "measure",
                    "Oefenen in 2 rondes",
                    "owner",
                    "teamleider",
                    "term",
                    "kort",
                    "due",
                    "2027-03-01"));
    assertThat(promised.status()).as(promised.toString()).isEqualTo(201);
  }

  private void takePart(WaveLife life) {
    Map<String, List<String>> bowls = new HashMap<>();
    for (int number = 0; number < STAFF.size(); number++) {
      if (answers(number)) {
        List<String> bowl =
            bowls.computeIfAbsent(
                number < 60 ? "d-stad" : "d-dienst", unit -> new ArrayList<>(life.codes(unit, 60)));
        Answer taken = new Interview(installation, bowl.removeFirst()).answer(STAFF.get(number));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
      }
    }
  }

  /** Two of three, whatever they are. */
  private static boolean answers(int number) {
    return number * 37 % 101 % 3 != 2;
  }

  private static String with(String json, String field, String value) {
    return json.substring(0, json.lastIndexOf('}')) + ",\"%s\":%s}".formatted(field, value);
  }

  private Report meddled(BinaryOperator<String> meddling) throws IOException {
    try (MeddlingProxy proxy = MeddlingProxy.before(URI.create(installation.address()), meddling)) {
      return attacked(proxy.address());
    }
  }

  private Report attacked(URI server) {
    return wave.attacked(server, 2, ATTACK);
  }
}
