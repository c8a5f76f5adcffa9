package nl.peilstok.api.interview;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Collector;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Segments;
import org.jspecify.annotations.NullUnmarked;

/** The three calls of an interview after the contract, until the real ones are here. */
@Hidden
@NullUnmarked
@Requires(property = "interview.fakes", value = "true")
@Controller("/api/v1")
@Secured(SecurityRule.IS_ANONYMOUS)
class FakeParticipation {

  private final FakeCollector collector;
  private final Questionnaires questionnaires;

  FakeParticipation(FakeCollector collector, Questionnaires questionnaires) {
    this.collector = collector;
    this.questionnaires = questionnaires;
  }

  @Get("/participation")
  HttpResponse<?> participation(@Header("Sealed-Code") String code) {
    return answer(
        () -> {
          Collector.Questionnaire found = collector.questionnaire(secret(code));
          List<String> keys =
              found.wave().sealed().manifest().segments().keys().stream()
                  .map(SegmentKey::code)
                  .toList();
          Map<String, JsonNode> segments = new LinkedHashMap<>();
          questionnaires
              .organisationFile()
              .entries()
              .forEach(entry -> segments.put(entry.getKey(), entry.getValue()));
          Map<String, Object> plan = new LinkedHashMap<>(segments);
          plan.put("keys", keys);
          Map<String, String> wave =
              Map.of(
                  "id", found.wave().id(),
                  "name", found.wave().plan().name(),
                  "organisation", collector.current().name(),
                  "closesAt", found.wave().plan().closesAt().toString(),
                  "manifestHash", found.wave().sealed().hash());
          return HttpResponse.ok(
              Map.of(
                  "wave", wave, "segments", plan, "instrument", questionnaires.instrumentFile()));
        });
  }

  @Post("/respondent-sessions")
  HttpResponse<?> session(@Body Map<String, String> body) {
    return answer(
        () -> {
          byte[] jti = collector.admit(secret(body.get("sealedCode")));
          String token = HexFormat.of().formatHex(jti);
          return HttpResponse.created(Map.of("token", token, "expiresIn", 7200));
        });
  }

  @Post("/responses")
  HttpResponse<?> responses(@Header("Authorization") String authorization, @Body JsonNode body) {
    return answer(
        () -> {
          byte[] jti = HexFormat.of().parseHex(authorization.substring("Bearer ".length()));
          byte[] hash = HexFormat.of().parseHex(body.get("withdrawalHash").getStringValue());
          Collector.Receipt receipt =
              collector.submit(FakeCollector.WAVE, jti, response(body), hash);
          return receipt == Collector.Receipt.STORED ? HttpResponse.created("") : HttpResponse.ok();
        });
  }

  private Response response(JsonNode body) {
    Map<String, Answer> answers = new HashMap<>();
    body.get("answers")
        .entries()
        .forEach(entry -> answers.put(entry.getKey(), answer(entry.getValue())));
    JsonNode segments = body.get("segments");
    List<String> marks = new ArrayList<>();
    segments.get("marks").values().forEach(mark -> marks.add(mark.getStringValue()));
    return new Response(
        new Segments(
            segments.get("unit").getStringValue(),
            segments.get("role").getStringValue(),
            segments.get("doelgroep").getStringValue(),
            segments.get("tenure").getStringValue(),
            new HashSet<>(marks)),
        answers);
  }

  private static Answer answer(JsonNode value) {
    if (value.isNumber()) {
      return new Answer.Step(value.getIntValue());
    }
    if (value.isArray()) {
      List<String> options = new ArrayList<>();
      value.values().forEach(one -> options.add(one.getStringValue()));
      return new Answer.Choices(new HashSet<>(options));
    }
    if (value.isObject()) {
      return new Answer.Guess(
          value.get("option").getStringValue(), value.get("certainty").getIntValue());
    }
    String text = value.getStringValue();
    return text.equals(Item.DONT_KNOW) ? new Answer.DontKnow() : new Answer.Choice(text);
  }

  private static Secret secret(String text) {
    return Secret.read(text).orElseThrow(() -> Refusal.of(Failure.CODE_NOT_VALID));
  }

  private static HttpResponse<?> answer(Supplier<MutableHttpResponse<?>> act) {
    try {
      return act.get();
    } catch (Refusal refusal) {
      int status =
          switch (refusal.failure().kind()) {
            case NOT_AUTHENTICATED -> 401;
            case CONFLICT -> 409;
            case GONE -> 410;
            default -> 400;
          };
      return HttpResponse.status(HttpStatus.valueOf(status))
          .body(Map.of("code", refusal.failure().code()));
    }
  }
}
