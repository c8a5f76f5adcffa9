package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyTest {

  @Test
  void an_expected_status_goes_on() {
    Reply reply = reply(201, "{\"id\":\"w1\"}");

    assertThat(Json.text(reply.expect(200, 201).json(), "id")).isEqualTo("w1");
  }

  @Test
  void a_problem_is_told_in_its_own_words_with_the_fields_at_fault() {
    Reply reply =
        reply(
            400,
            """
            {"title":"Invalid request","detail":"Look at the fields.","code":"invalid-request",
             "invalidParams":[{"name":"closesAt","code":"in-the-past","reason":"lies behind us"}]}
            """);

    assertThatThrownBy(() -> reply.expect(201))
        .hasMessage(
            "POST /api/v1/waves was answered with 400: Invalid request. Look at the fields."
                + " [closesAt: lies behind us]");
  }

  @Test
  void an_answer_that_is_no_problem_document_is_told_by_its_status() {
    Reply reply = reply(502, "<html>bad gateway</html>");

    assertThatThrownBy(() -> reply.expect(200))
        .hasMessage("POST /api/v1/waves was answered with 502.");
  }

  private static Reply reply(int status, String body) {
    return new Reply("POST /api/v1/waves", status, HttpHeaders.of(Map.of(), (_, _) -> true), body);
  }
}
