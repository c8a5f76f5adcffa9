package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * What the server answered.
 *
 * @param call method and path, for a sentence about a refusal
 */
record Reply(String call, int status, HttpHeaders headers, String body) {

  static Reply of(String call, HttpResponse<String> response) {
    return new Reply(call, response.statusCode(), response.headers(), response.body());
  }

  /** Go on only with one of these statuses; else stop with what the problem document says. */
  Reply expect(Integer... statuses) {
    if (!List.of(statuses).contains(status)) {
      throw new Refused(objection());
    }
    return this;
  }

  JsonNode json() {
    return Json.read(body);
  }

  /** Title, detail and fields at fault of a problem document (RFC 9457), in one sentence. */
  private String objection() {
    StringBuilder text = new StringBuilder(call + " was answered with " + status);
    try {
      JsonNode problem = json();
      text.append(": ").append(Json.text(problem, "title", "no title"));
      text.append(". ").append(Json.text(problem, "detail", ""));
      for (JsonNode fault : Json.list(problem, "invalidParams")) {
        text.append(" [").append(Json.text(fault, "name", "")).append(": ");
        text.append(Json.text(fault, "reason", "")).append("]");
      }
    } catch (UncheckedIOException | IllegalStateException notProblem) {
      text.append('.');
    }
    return text.toString();
  }
}
