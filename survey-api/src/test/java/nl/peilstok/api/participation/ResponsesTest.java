package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InstallationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResponsesTest {
  private static final Colleague ANNE = Municipality.staff().get(1);

  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Tables tables;

  private WaveLife wave;
  private Map<String, Object> answers = Map.of();

  @BeforeAll
  void an_open_wave() {
    wave = scenario.open("Najaar");
    answers = Interview.answers(ANNE, interview().questionnaire(), 7);
  }

  @Test
  void a_respondent_may_answer_and_nothing_else_and_staff_may_not_answer() {
    ApiClient respondent = interview().respondent();

    assertThat(respondent.get("/waves").status()).isIn(401, 403);
    assertThat(respondent.get("/account").status()).isIn(401, 403);
    assertThat(respondent.post(wave.path("/close")).status()).isIn(401, 403);
    assertThat(installation.anonymous().post("/responses", response()).status()).isEqualTo(401);
    for (AccountRole role : AccountRole.values()) {
      assertThat(installation.as(role).post("/responses", response()).status())
          .as(role.name())
          .isEqualTo(403);
    }
  }

  @Test
  void every_field_at_fault_is_named_and_no_answer_is_echoed() {
    Map<String, Object> response = response();
    response.put(
        "segments",
        Map.of("unit", "t-atlantis", "role", "managers", "tenure", "t-kort", "marks", List.of()));
    Map<String, Object> faulty = new LinkedHashMap<>(answers);
    faulty.put("ww-k", 6);
    faulty.put("ww-h", "heelveel");
    faulty.put("cijfer", 11);
    faulty.put("atlantis", 1);
    faulty.put("leiding-gesprek", "een-keer");
    faulty.put("training-gehad", "nee");
    faulty.put("training-nut", "heel");
    faulty.put("sc-phishing", Map.of("option", "b", "certainty", 7654));
    faulty.put("informatiebehoefte", List.of("zeilen"));
    response.put("answers", faulty);

    Answer answer = interview().respondent().post("/responses", response);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid-request");
    assertThat(answer.faults())
        .containsExactlyInAnyOrder(
            "segments.unit: unknownValue",
            "segments.role: notALeaf",
            "segments.doelgroep: missing",
            "answers.ww-k: outOfRange",
            "answers.ww-h: wrongAnswerKind",
            "answers.cijfer: outOfRange",
            "answers.atlantis: unknownItem",
            "answers.leiding-gesprek: notAsked",
            "answers.training-nut: notAsked",
            "answers.sc-phishing: outOfRange",
            "answers.informatiebehoefte: outOfRange");
    assertThat(answer.text())
        .doesNotContain("heelveel", "t-atlantis", "een-keer", "7654", "zeilen");
  }

  @Test
  void nothing_where_an_answer_belongs_is_a_fault() {
    Map<String, Object> faulty = new HashMap<>(answers);
    faulty.put("ww-k", null);
    faulty.put("informatiebehoefte", Arrays.asList("email", null));
    Map<String, Object> response = response();
    response.put("answers", faulty);

    Answer answer = interview().respondent().post("/responses", response);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.faults())
        .containsExactlyInAnyOrder(
            "answers.ww-k: wrongAnswerKind", "answers.informatiebehoefte: wrongAnswerKind");
  }

  @Test
  void nothing_where_a_segment_belongs_is_a_fault() {
    ApiClient respondent = interview().respondent();
    Map<String, Object> marks = new LinkedHashMap<>(ANNE.segments());
    marks.put("marks", Collections.singletonList(null));
    Map<String, Object> withoutMark = response();
    withoutMark.put("segments", marks);
    Map<String, Object> withoutHash = response();
    withoutHash.remove("withdrawalHash");

    assertThat(respondent.post("/responses", "{}").status()).isEqualTo(400);
    assertThat(respondent.post("/responses", withoutMark).status()).isEqualTo(400);
    assertThat(respondent.post("/responses", withoutHash).faults())
        .containsExactly("withdrawalHash: malformed");
  }

  @Test
  void a_retry_is_answered_as_the_first_time_and_another_try_is_refused() {
    Interview interview = interview();
    ApiClient respondent = interview.respondent();
    Map<String, Object> response = response();
    long before = stored();

    Answer first = respondent.post("/responses", response);
    Answer retry = respondent.post("/responses", response);
    response.put("withdrawalHash", Interview.newHash());
    Answer other = respondent.post("/responses", response);

    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    assertThat(first.text()).isEmpty();
    assertThat(retry.status()).isEqualTo(200);
    assertThat(retry.text()).isEmpty();
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("answered-already");
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void of_many_tries_at_once_one_is_kept() {
    ApiClient respondent = interview().respondent();
    long before = stored();

    List<Integer> statuses =
        IntStream.range(0, 8)
            .mapToObj(_ -> response())
            .parallel()
            .map(response -> respondent.post("/responses", response).status())
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void a_withdrawal_secret_belongs_to_one_response() {
    Map<String, Object> response = response();
    assertThat(interview().respondent().post("/responses", response).status()).isEqualTo(201);
    Interview second = interview();

    Answer answer = second.respondent().post("/responses", response);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.faults()).containsExactly("withdrawalHash: duplicate");
    assertThat(second.session().status()).as("the code is not spent").isEqualTo(201);
  }

  @Test
  void what_is_stored_has_one_length_and_no_readable_answer() {
    Map<String, Object> unanswered = response();
    unanswered.put("answers", Map.of());
    assertThat(interview().respondent().post("/responses", unanswered).status()).isEqualTo(201);
    assertThat(interview().respondent().post("/responses", response()).status()).isEqualTo(201);

    assertThat(tables.texts("SELECT DISTINCT LENGTH(sealed) FROM sealed_response")).hasSize(1);
    for (byte[] sealed : tables.column("SELECT sealed FROM sealed_response")) {
      assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
          .doesNotContain("t-plannen", "uitvoering", "ww-k", "dontKnow");
    }
    assertThat(tables.number("SELECT COUNT(*) FROM spent_token"))
        .isEqualTo(tables.number("SELECT COUNT(*) FROM sealed_response"));
  }

  @Test
  void the_collectors_tables_have_no_time_and_no_order() {
    assertThat(
            tables.texts(
                """
                SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
                WHERE table_schema = DATABASE()
                  AND table_name IN ('sealed_code', 'spent_token', 'sealed_response')
                ORDER BY 1
                """))
        .containsExactly(
            "sealed_code.code_hash",
            "sealed_code.wave_id",
            "sealed_response.id",
            "sealed_response.sealed",
            "sealed_response.wave_id",
            "sealed_response.withdrawal_hash",
            "spent_token.jti",
            "spent_token.signature",
            "spent_token.token_input",
            "spent_token.wave_id");
  }

  private Map<String, Object> response() {
    return Interview.response(ANNE, answers);
  }

  private Interview interview() {
    return new Interview(installation, wave.codes("d-stad", 1).getFirst());
  }

  private long stored() {
    return tables.number("SELECT COUNT(*) FROM sealed_response");
  }
}
