package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InstallationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ParticipationTest {
  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Tables tables;

  private WaveLife wave;

  @BeforeAll
  void an_open_wave() {
    wave = scenario.open("Najaar");
  }

  @Test
  void a_code_that_was_never_printed_opens_nothing() {
    Interview stranger = new Interview(installation, Secret.draw(new SecureRandom()).grouped());

    assertThat(stranger.questionnaire().status()).isEqualTo(401);
    assertThat(stranger.questionnaire().code()).isEqualTo("code-not-valid");
    assertThat(stranger.session().status()).isEqualTo(401);
  }

  @Test
  void what_is_no_code_opens_nothing() {
    assertThat(new Interview(installation, "geen code").questionnaire().code())
        .isEqualTo("code-not-valid");
    assertThat(installation.anonymous().get("/participation").status()).isEqualTo(401);
    assertThat(installation.anonymous().post("/respondent-sessions", "{}").status()).isEqualTo(401);
  }

  @Test
  void the_questionnaire_comes_with_its_promise_and_without_the_right_answers() {
    Interview interview = new Interview(installation, code());

    Answer answer = interview.questionnaire();

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.string("wave.id")).isEqualTo(wave.id());
    assertThat(answer.string("wave.organisation")).isEqualTo("Gemeente Streekdam");
    assertThat(installation.anonymous().get(wave.path("/manifest")).header("Manifest-Hash"))
        .contains(answer.string("wave.manifestHash"));
    assertThat(answer.at("segments.units").size()).isEqualTo(15);
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.headers("Set-Cookie")).isEmpty();
    for (JsonNode item : answer.at("instrument.items").values()) {
      assertThat(item.get("right")).as(item.toString()).isNull();
      assertThat(item.get("reversed")).as(item.toString()).isNull();
    }
  }

  @Test
  void a_code_may_be_typed_as_people_type() {
    String typed = code().toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');

    assertThat(new Interview(installation, typed).questionnaire().status()).isEqualTo(200);
  }

  @Test
  void looking_is_not_recorded() {
    Interview interview = new Interview(installation, code());
    String before = counts();

    interview.questionnaire();
    assertThat(interview.session().status()).isEqualTo(201);
    assertThat(interview.session().string("expiresIn")).isEqualTo("7200");

    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void who_has_answered_gets_no_new_session() {
    Interview interview = new Interview(installation, code());
    assertThat(interview.answer(Municipality.staff().getFirst()).status()).isEqualTo(201);

    Answer again = interview.session();

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("answered-already");
  }

  @Test
  void an_unreadable_request_is_refused_without_quoting_it() {
    Answer answer =
        installation.anonymous().post("/respondent-sessions", "{\"sealedCode\": \"ABCD-EFGH");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).doesNotContain("ABCD");
    assertThat(
            installation
                .anonymous()
                .post("/respondent-sessions", Map.of("sealedCode", 12))
                .status())
        .isIn(400, 401);
  }

  private String code() {
    return wave.codes("d-stad", 1).getFirst();
  }

  private String counts() {
    return tables.names().stream()
        .map(table -> table + " " + tables.number("SELECT COUNT(*) FROM " + table))
        .toList()
        .toString();
  }
}
