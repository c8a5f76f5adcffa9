package nl.peilstok.api.participation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.RespondentTokens;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Collector.Questionnaire;
import nl.peilstok.core.participation.Secret;
import org.jspecify.annotations.Nullable;

/** The first two calls of an interview; both take the code and record nothing. */
@Tag(name = "participation")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class ParticipationController {
  private final ResponseCollector collector;
  private final RespondentTokens tokens;

  ParticipationController(ResponseCollector collector, RespondentTokens tokens) {
    this.collector = collector;
    this.tokens = tokens;
  }

  /** Show what the holder of a sealed code can take part in. */
  @Get("/participation")
  @Operation(operationId = "showParticipation")
  @Refuses.Invalid
  @Refuses.Conflicting
  @Refuses.Late
  HttpResponse<QuestionnaireView> show(@Header("Sealed-Code") @Nullable String sealedCode) {
    Secret code = read(sealedCode);
    Questionnaire questionnaire = collector.questionnaire(code);
    refuseSpent(code);
    return HttpResponse.ok(QuestionnaireView.of(questionnaire))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** Exchange a sealed code for a respondent's token. */
  @Post("/respondent-sessions")
  @Operation(operationId = "openSession")
  @Status(HttpStatus.CREATED)
  @Refuses.Faulty
  @Refuses.Invalid
  @Refuses.Conflicting
  @Refuses.Late
  HttpResponse<Session> open(@Body SessionRequest request) {
    Secret code = read(request.sealedCode());
    byte[] jti = collector.admit(code);
    refuseSpent(code);
    String token = tokens.issue(collector.waveOf(code), jti);
    return HttpResponse.created(new Session(token, RespondentTokens.LIFE.toSeconds()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private void refuseSpent(Secret code) {
    if (collector.isSpent(code)) {
      throw Refusal.of(Failure.ANSWERED_ALREADY);
    }
  }

  private static Secret read(@Nullable String typed) {
    return Secret.read(typed == null ? "" : typed)
        .orElseThrow(() -> Refusal.of(Failure.CODE_NOT_VALID));
  }

  @Serdeable
  record SessionRequest(@Nullable String sealedCode) {

    @Override
    public String toString() {
      return "SessionRequest[hidden]";
    }
  }

  /** A respondent's token and how many seconds it lives. */
  @Serdeable
  record Session(String token, long expiresIn) {

    @Override
    public String toString() {
      return "Session[hidden]";
    }
  }
}
