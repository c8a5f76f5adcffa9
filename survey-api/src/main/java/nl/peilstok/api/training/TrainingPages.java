package nl.peilstok.api.training;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.training.Training;
import nl.peilstok.core.training.Trainings;

/** The catalogue of trainings: HR keeps it, managers read it. */
@PageController("/trainings")
class TrainingPages {
  private final Pages pages;
  private final Trainings trainings;
  private final Organisations organisations;

  TrainingPages(Pages pages, Trainings trainings, Organisations organisations) {
    this.pages = pages;
    this.trainings = trainings;
    this.organisations = organisations;
  }

  @Get
  @Secured({Access.HR, Access.MANAGER})
  HttpResponse<String> list(Frame frame) {
    return pages.show(
        frame, "training/catalogue", CatalogueView.of(trainings.all(), frame.words()));
  }

  @Get(uri = "/catalogue.csv", produces = "text/csv;charset=utf-8")
  @Secured({Access.HR, Access.MANAGER})
  HttpResponse<String> file() {
    return HttpResponse.ok(TrainingCsv.write(trainings.all()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trainingen.csv\"");
  }

  @Get("/new")
  @Secured(Access.HR)
  HttpResponse<String> blank(Frame frame) {
    return form(frame, new TrainingFormView("", Map.of(), Faults.none()));
  }

  @Post("/new")
  @Secured(Access.HR)
  HttpResponse<String> add(Frame frame, @Body Map<String, Object> sent) {
    Map<TrainingColumn, String> texts = texts(sent);
    try {
      Training training = TrainingFields.read(texts, organisations.current()).orRefuse();
      if (!trainings.add(training)) {
        Refusal.ifAny(List.of(Fault.of("code", Reason.DUPLICATE)));
      }
      return pages.redirect("/trainings", "training.saved");
    } catch (Refusal refusal) {
      return faulty(frame, "", texts, refusal);
    }
  }

  @Get("/{code}")
  @Secured(Access.HR)
  HttpResponse<String> edit(Frame frame, String code) {
    Training training = require(code);
    return form(frame, new TrainingFormView(code, TrainingFields.of(training), Faults.none()));
  }

  @Post("/{code}")
  @Secured(Access.HR)
  HttpResponse<String> save(Frame frame, String code, @Body Map<String, Object> sent) {
    Training known = require(code);
    Map<TrainingColumn, String> texts = texts(sent);
    texts.put(TrainingColumn.CODE, known.code());
    try {
      trainings.change(TrainingFields.read(texts, organisations.current()).orRefuse());
      return pages.redirect("/trainings", "training.saved");
    } catch (Refusal refusal) {
      return faulty(frame, code, texts, refusal);
    }
  }

  @Get("/{code}/remove")
  @Secured(Access.HR)
  HttpResponse<String> askRemove(Frame frame, String code) {
    return pages.show(frame, "training/remove", CatalogueView.line(require(code), frame.words()));
  }

  @Post("/{code}/remove")
  @Secured(Access.HR)
  HttpResponse<String> remove(String code) {
    trainings.remove(require(code).code());
    return pages.redirect("/trainings", "training.removed");
  }

  private Training require(String code) {
    return trainings.find(code).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  private HttpResponse<String> faulty(
      Frame frame, String code, Map<TrainingColumn, String> texts, Refusal refusal) {
    Faults faults = Faults.of(refusal, frame.language());
    return form(frame, new TrainingFormView(code, texts, faults)).status(HttpStatus.BAD_REQUEST);
  }

  private MutableHttpResponse<String> form(Frame frame, TrainingFormView view) {
    return pages.show(frame, "training/form", view);
  }

  /** The fields of the form; boxes that are ticked come as a list. */
  private static Map<TrainingColumn, String> texts(Map<String, Object> sent) {
    Map<TrainingColumn, String> texts = new EnumMap<>(TrainingColumn.class);
    for (TrainingColumn column : TrainingColumn.values()) {
      Object value = sent.getOrDefault(column.code(), "");
      texts.put(
          column,
          value instanceof List<?> many
              ? String.join("+", many.stream().map(Object::toString).toList())
              : value.toString());
    }
    return texts;
  }
}
