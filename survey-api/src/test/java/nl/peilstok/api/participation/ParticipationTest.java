package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Hex;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
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
    Interview stranger =
        new Interview(
            installation, Secret.draw(new SecureRandom(), Secret.Kind.SEALED_CODE).grouped());

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
    Answer promise = installation.anonymous().get(wave.path("/manifest"));
    assertThat(answer.string("manifest")).isEqualTo(promise.text());
    assertThat(promise.header("Manifest-Hash")).contains(Hex.sha256(answer.string("manifest")));
    assertThat(answer.at("tokenKey").isNull()).isTrue();
    assertThat(answer.at("segments").isNull()).isTrue();
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.headers("Set-Cookie")).isEmpty();
    for (JsonNode item : answer.at("instrument.items").values()) {
      assertThat(item.get("right")).as(item.toString()).isNull();
      assertThat(item.get("reversed")).as(item.toString()).isNull();
      assertThat(item.get("dimension")).as(item.toString()).isNull();
    }
    assertThat(answer.text()).doesNotContain("rightAnswers", "\"statements\"", "\"reversed\"");
    assertThat(answer.string("instrument.themes.0.advice.en")).contains("password manager");
  }

  @Test
  void a_session_with_a_sealed_code_brings_the_answer_key() {
    Answer session = new Interview(installation, code()).session();

    assertThat(session.status()).as(session.toString()).isEqualTo(201);
    assertThat(session.at("rightAnswers").size()).isEqualTo(2);
    assertThat(session.string("rightAnswers.sc-phishing")).isEqualTo("b");
    assertThat(session.string("rightAnswers.sc-datalek")).isEqualTo("c");
    assertThat(session.at("statements").size()).isEqualTo(27);
    assertThat(session.string("statements.ww-g.dimension")).isEqualTo("gedrag");
    assertThat(session.string("statements.ww-g.reversed")).isEqualTo("true");
    assertThat(session.string("statements.ww-h.reversed")).isEqualTo("false");
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
  void a_used_code_is_refused_as_an_unknown_one_but_to_who_used_it() {
    Interview interview = new Interview(installation, code());
    Colleague anne = Municipality.staff().getFirst();
    Map<String, Object> response =
        Interview.response(anne, Interview.answers(anne, interview.questionnaire(), 1));
    assertThat(interview.respondent().post("/responses", response).status()).isEqualTo(201);

    Interview stranger =
        new Interview(
            installation, Secret.draw(new SecureRandom(), Secret.Kind.SEALED_CODE).grouped());
    assertThat(interview.session().text()).isEqualTo(stranger.session().text());
    assertThat(interview.questionnaire().text()).isEqualTo(stranger.questionnaire().text());
    Answer owner = interview.sessionAgain(response);
    assertThat(owner.status()).isEqualTo(201);
    ApiClient back = installation.anonymous().withBearer(owner.string("token"));
    assertThat(back.post("/responses", response).status()).isEqualTo(200);
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
