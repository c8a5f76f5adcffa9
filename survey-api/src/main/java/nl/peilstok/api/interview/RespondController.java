package nl.peilstok.api.interview;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Collector;
import nl.peilstok.core.participation.Collector.Questionnaire;
import nl.peilstok.core.participation.Secret;

/**
 * The start page of the interview, and the plain form for browsers without JavaScript.
 *
 * <p>Whoever holds a code may use it, so no form token is asked: there is no login to ride on.
 */
@Controller("/respond")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RespondController {
  private static final String START = "/respond";
  private static final String FORM = "/respond/form";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final RespondentPages pages;
  private final Collector collector;

  RespondController(RespondentPages pages, Collector collector) {
    this.pages = pages;
    this.collector = collector;
  }

  @Get
  HttpResponse<String> start(HttpRequest<?> request) {
    return pages.shared("start", pages.page(request, START), "");
  }

  @Get("/form")
  HttpResponse<String> code(HttpRequest<?> request) {
    return pages.shared("code", pages.page(request, FORM), CodeView.EMPTY);
  }

  @Post("/form/start")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> questions(HttpRequest<?> request, @Body String body) {
    PageView page = pages.page(request, FORM);
    String typed = FormValues.read(body).one("code");
    Optional<Secret> code = Secret.read(typed);
    if (code.isEmpty()) {
      String key = typed.isEmpty() ? "codeMissing" : "codeMistyped";
      CodeView view = new CodeView(typed, page.say("app.fault." + key));
      return pages.own(HttpStatus.BAD_REQUEST, "code", page, view);
    }
    try {
      FormFields fields = new FormFields(page.words(), FormValues.NONE, List.of());
      PlainForm form = new PlainForm(collector.questionnaire(code.get()), fields);
      return pages.own(HttpStatus.OK, "form", page, form.view(code.get(), Secret.draw(RANDOM)));
    } catch (Refusal refusal) {
      return refused(page, refusal);
    }
  }

  @Post("/form/send")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> send(HttpRequest<?> request, @Body String body) {
    PageView page = pages.page(request, FORM);
    FormValues filledIn = FormValues.read(body);
    Secret code = secret(filledIn.one("code"));
    Secret withdrawal = secret(filledIn.one("secret"));
    try {
      Questionnaire questionnaire = collector.questionnaire(code);
      List<Fault> faults = submit(filledIn, questionnaire, code, withdrawal);
      if (faults.isEmpty()) {
        return pages.own(HttpStatus.OK, "receipt", page, withdrawal.grouped());
      }
      FormFields fields = new FormFields(page.words(), filledIn, faults);
      FormView view = new PlainForm(questionnaire, fields).view(code, withdrawal);
      return pages.own(HttpStatus.BAD_REQUEST, "form", page, view);
    } catch (Refusal refusal) {
      return refused(page, refusal);
    }
  }

  /** Hand the form in; the faults it has, if any, so that they can be shown beside the fields. */
  private List<Fault> submit(
      FormValues filledIn, Questionnaire questionnaire, Secret code, Secret withdrawal) {
    try {
      collector.submit(
          questionnaire.wave().id(),
          collector.admit(code),
          FormResponse.of(filledIn, questionnaire),
          withdrawal.hash("withdrawal"));
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

  private HttpResponse<String> refused(PageView page, Refusal refusal) {
    HttpStatus status =
        switch (refusal.failure()) {
          case CODE_NOT_VALID -> HttpStatus.BAD_REQUEST;
          case ANSWERED_ALREADY -> HttpStatus.CONFLICT;
          case WAVE_CLOSED -> HttpStatus.GONE;
          default -> throw refusal;
        };
    String text = page.say("app.fault." + refusal.failure().code());
    return pages.own(status, "refused", page, text);
  }
}
