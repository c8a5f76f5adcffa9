package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.Test;

/** On a bad line the answer to any call may get lost; whoever asks again ends with one response. */
@InstallationTest
final class LostAnswersTest {
  private static final List<String> CALLS =
      List.of("/participation", "/blind-signatures", "/respondent-sessions", "/responses");

  @Inject private Installation installation;
  @Inject private Scenario scenario;
  @Inject private Tables tables;
  @Inject private ObjectMapper json;

  @Test
  void whichever_answer_is_lost_there_is_exactly_one_response() throws Exception {
    scenario.invited();
    WaveLife wave = scenario.draft(WaveLife.planWithoutCodes("Najaar")).enrol().open();
    Map<String, String> codes = wave.invitations();
    try (LosingProxy line = LosingProxy.before(URI.create(installation.address()))) {
      for (int number = 0; number < CALLS.size(); number++) {
        Colleague colleague = Municipality.staff().get(number);
        line.loseAnswerTo(CALLS.get(number));
        ApiClient phone = new ApiClient(line.address(), json, Map.of());
        Guest guest = new Guest(phone, codes.getOrDefault(colleague.id(), ""));

        byte[] hash = answer(guest, colleague);

        assertThat(line.losses()).isEqualTo(number + 1);
        assertThat(responses(hash)).as(CALLS.get(number)).isEqualTo(1);
        assertThat(tables.number("SELECT COUNT(*) FROM spent_token")).isEqualTo(number + 1L);
      }
      withdrawal_can_be_asked_again(line, codes);
    }
    wave.close();
    assertThat(tables.number("SELECT COUNT(*) FROM sealed_response")).isEqualTo(CALLS.size());
  }

  /** The first answer is lost; the second says that there is nothing left. */
  private void withdrawal_can_be_asked_again(LosingProxy line, Map<String, String> codes) {
    Colleague colleague = Municipality.staff().get(CALLS.size());
    ApiClient phone = new ApiClient(line.address(), json, Map.of());
    Secret secret = Secret.draw(new SecureRandom(), Secret.Kind.WITHDRAWAL);
    Guest guest = new Guest(phone, codes.getOrDefault(colleague.id(), ""));
    Answer questionnaire = guest.questionnaire();
    guest.blind(questionnaire).unblind(guest.sign());
    Map<String, Object> response =
        Interview.response(colleague, Interview.answers(colleague, questionnaire, 1));
    response.put("withdrawalHash", HexFormat.of().formatHex(secret.hash("withdrawal")));
    assertThat(guest.respondent().post("/responses", response).status()).isEqualTo(201);

    line.loseAnswerTo("/responses");
    Answer again = twice(() -> phone.with("Withdrawal-Secret", secret.text()).delete("/responses"));

    assertThat(again.code()).isEqualTo("receipt-not-known");
    assertThat(responses(secret.hash("withdrawal"))).isZero();
  }

  /** Every call is made again when its answer does not come. */
  private static byte[] answer(Guest guest, Colleague colleague) {
    Answer questionnaire = twice(guest::questionnaire);
    guest.blind(questionnaire);
    guest.unblind(twice(guest::sign));
    ApiClient respondent = twice(guest::respondent);
    Map<String, Object> response =
        Interview.response(colleague, Interview.answers(colleague, questionnaire, 1));
    Answer taken = twice(() -> respondent.post("/responses", response));
    assertThat(taken.status()).isIn(200, 201);
    return HexFormat.of().parseHex(String.valueOf(response.get("withdrawalHash")));
  }

  private static <T> T twice(Supplier<T> call) {
    try {
      return call.get();
    } catch (UncheckedIOException lost) {
      return call.get();
    }
  }

  private long responses(byte[] withdrawalHash) {
    return tables.number(
        "SELECT COUNT(*) FROM sealed_response WHERE withdrawal_hash = ?", withdrawalHash);
  }
}
