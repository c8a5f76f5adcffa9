package nl.peilstok.api.interview;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.security.SecureRandom;
import java.util.List;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.CodeEntry;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Collector;
import nl.peilstok.core.participation.Collector.Questionnaire;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.participation.TypedSecret;
import org.jspecify.annotations.Nullable;

/**
 * The start page of the interview, and the plain form for browsers without JavaScript.
 *
 * <p>Whoever holds a code may use it, so no form token is asked: there is no login to ride on.
 */
@Hidden
@Controller("/respond")
@Secured(Access.ANYONE)
@Produces(MediaType.TEXT_HTML)
class RespondController {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final RespondentPages pages;
  private final Collector collector;
  private final CodeEntry codes;

  RespondController(RespondentPages pages, Collector collector, CodeEntry codes) {
    this.pages = pages;
    this.collector = collector;
    this.codes = codes;
  }

  @Get
  HttpResponse<String> start(
      Frame frame, @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    return pages.start(frame, known);
  }

  @Get("/form")
  HttpResponse<String> code(Frame frame) {
    return pages.code(frame, "", "");
  }

  @Post("/form/start")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> questions(Frame frame, @Body String body) {
    String typed = FormValues.read(body).one("code");
    return switch (TypedSecret.of(typed)) {
      case TypedSecret.Read(Secret secret) ->
          switch (secret.kind()) {
            case SEALED_CODE -> questions(frame, secret);
            case INVITATION_CODE -> wrong(frame, typed, "form.fault.invitation");
            case WITHDRAWAL -> wrong(frame, typed, "app.fault.codeIsWithdrawal");
          };
      case TypedSecret.Missing() -> wrong(frame, typed, "app.fault.codeMissing");
      case TypedSecret.Strange() -> wrong(frame, typed, "app.fault.codeStrange");
      case TypedSecret.TooShort(int typedCount) ->
          wrong(frame, typed, "app.fault.codeShort", typedCount);
      case TypedSecret.TooLong(int typedCount) ->
          wrong(frame, typed, "app.fault.codeLong", typedCount);
      case TypedSecret.Mistyped() -> wrong(frame, typed, "app.fault.codeMistyped");
    };
  }

  private HttpResponse<String> wrong(Frame frame, String typed, String key, Object... values) {
    return pages.code(frame, typed, frame.text("interview." + key, values));
  }

  private HttpResponse<String> questions(Frame frame, Secret code) {
    try {
      Questionnaire questionnaire = codes.guarded(code, () -> collector.questionnaire(code, null));
      FormFields fields = new FormFields(frame.words(), FormValues.NONE, List.of());
      Secret withdrawal = Secret.draw(RANDOM, Secret.Kind.WITHDRAWAL);
      return pages.form(frame, form(questionnaire, fields, code, withdrawal));
    } catch (Refusal refusal) {
      return pages.refused(frame, refusal);
    }
  }

  @Post("/form/send")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> send(Frame frame, @Body String body) {
    FormValues filledIn = FormValues.read(body);
    Secret code = secret(filledIn.one("code"));
    Secret withdrawal = secret(filledIn.one("secret"));
    try {
      Questionnaire questionnaire =
          codes.guarded(code, () -> collector.questionnaire(code, withdrawal.withdrawalHash()));
      List<Fault> faults = submit(filledIn, questionnaire, code, withdrawal);
      if (faults.isEmpty()) {
        return pages.receipt(frame, withdrawal.grouped());
      }
      FormFields fields = new FormFields(frame.words(), filledIn, faults);
      return pages.form(frame, form(questionnaire, fields, code, withdrawal));
    } catch (Refusal refusal) {
      return pages.refused(frame, refusal);
    }
  }

  private FormView form(
      Questionnaire questionnaire, FormFields fields, Secret code, Secret withdrawal) {
    return new PlainForm(questionnaire, fields).view(pages.shell(""), code, withdrawal);
  }

  /** Hand the form in; the faults it has, if any, so that they can be shown beside the fields. */
  private List<Fault> submit(
      FormValues filledIn, Questionnaire questionnaire, Secret code, Secret withdrawal) {
    try {
      collector.submit(
          new Collector.Submission(
              questionnaire.wave().id(),
              collector.admit(code, withdrawal.withdrawalHash()),
              FormResponse.of(filledIn, questionnaire),
              withdrawal.withdrawalHash()));
      return List.of();
    } catch (Refusal refusal) {
      if (refusal.failure() != Failure.INVALID_REQUEST || refusal.faults().isEmpty()) {
        throw refusal;
      }
      return refusal.faults();
    }
  }

  private static Secret secret(String text) {
    return Secret.read(text).orElseThrow(() -> Refusal.of(Failure.UNREADABLE_REQUEST));
  }
}
