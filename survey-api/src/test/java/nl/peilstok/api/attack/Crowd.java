package nl.peilstok.api.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.DemoFiles;
import nl.peilstok.api.Guest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;

/**
 * The people of an organisation, all of whom are invited and take part.
 *
 * @param organisation as the API takes it
 * @param staffList as CSV
 */
record Crowd(Object organisation, String staffList, List<Colleague> people) {

  /** 120 people. */
  static Crowd municipality() {
    return new Crowd(
        Municipality.organisation(), Municipality.csv("invitation"), Municipality.staff());
  }

  /** The demo's 1,400. */
  static Crowd province() {
    List<Colleague> people =
        DemoFiles.staff().lines().skip(1).map(line -> colleague(line.split(",", -1))).toList();
    StringBuilder csv = new StringBuilder("id,name,email,unit,role,doelgroep,tenure\n");
    for (Colleague one : people) {
      csv.append(
          String.join(
              ",",
              List.of(
                  one.id(),
                  one.id(),
                  one.email(),
                  one.unit(),
                  one.role(),
                  one.doelgroep(),
                  one.tenure())));
      csv.append('\n');
    }
    return new Crowd(DemoFiles.organisation(), csv.toString(), people);
  }

  private static Colleague colleague(String[] fields) {
    return new Colleague(
        fields[0], fields[0] + "@provincie.example", fields[3], fields[4], fields[5], fields[6]);
  }

  /**
   * Take part, strictly one after another, in an order that is in no list.
   *
   * @return the withdrawal hashes in that order
   */
  List<byte[]> takePart(OwnInstallation own) {
    ApiClient officer = own.installation().as(AccountRole.OFFICER);
    assertThat(officer.put("/organisation", organisation).status()).isEqualTo(200);
    assertThat(officer.post("/people/imports", staffList, "text/csv").status()).isEqualTo(201);
    List<ApiClient> holders =
        List.of(
            own.installation().as(AccountRole.KEY_HOLDER),
            own.installation().asAnother(AccountRole.KEY_HOLDER));
    WaveLife wave =
        WaveLife.draft(officer, holders, WaveLife.planWithoutCodes("Najaar")).enrol().open();
    Map<String, String> codes = wave.invitations();
    List<Colleague> order = new ArrayList<>(people);
    Collections.shuffle(order, new Random(7));
    return order.stream()
        .map(
            colleague ->
                answer(
                    new Guest(
                        own.installation().anonymous(), codes.getOrDefault(colleague.id(), "")),
                    colleague))
        .toList();
  }

  private static byte[] answer(Guest guest, Colleague colleague) {
    Answer questionnaire = guest.questionnaire();
    Map<String, Object> response =
        Interview.response(colleague, Interview.answers(colleague, questionnaire, 1));
    guest.blind(questionnaire).unblind(guest.sign());
    assertThat(guest.respondent().post("/responses", response).status()).isEqualTo(201);
    return HexFormat.of().parseHex(String.valueOf(response.get("withdrawalHash")));
  }
}
