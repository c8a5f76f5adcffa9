package nl.peilstok.api.training;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Refusal;

/** Which units were given which training. */
@PageController("/given-trainings")
@Secured(Access.HR)
class GivenTrainingPages {
  private static final String LIST = "/given-trainings";

  private final Pages pages;
  private final GivenTrainingDesk desk;
  private final TrainingEffects effects;

  GivenTrainingPages(Pages pages, GivenTrainingDesk desk, TrainingEffects effects) {
    this.pages = pages;
    this.desk = desk;
    this.effects = effects;
  }

  @Get
  HttpResponse<String> list(Frame frame) {
    GivenTrainingPage page = GivenTrainingPage.of(desk.all(), sources(frame.words()));
    return pages.show(frame, "training/given", page);
  }

  @Get("/new")
  HttpResponse<String> blank(Frame frame) {
    return form(frame, GivenTrainingFields.EMPTY, Faults.none());
  }

  @Post("/new")
  HttpResponse<String> add(Frame frame, @Body Map<String, Object> sent) {
    GivenTrainingFields fields = GivenTrainingFields.of(sent);
    try {
      desk.add(fields);
      return pages.redirect(LIST, "given.saved");
    } catch (Refusal refusal) {
      return form(frame, fields, Faults.of(refusal, frame.language()))
          .status(HttpStatus.BAD_REQUEST);
    }
  }

  @Get("/{id}/remove")
  HttpResponse<String> askRemove(Frame frame, String id) {
    GivenTrainingPage.Line line = GivenTrainingPage.line(desk.require(id), sources(frame.words()));
    return pages.show(frame, "training/removegiven", line);
  }

  @Post("/{id}/remove")
  HttpResponse<String> remove(String id) {
    desk.remove(id);
    return pages.redirect(LIST, "given.removed");
  }

  private MutableHttpResponse<String> form(Frame frame, GivenTrainingFields fields, Faults faults) {
    return pages.show(
        frame,
        "training/givenform",
        GivenTrainingPage.FormView.of(fields, faults, desk, frame.words()));
  }

  private GivenTrainingPage.Sources sources(Words words) {
    return new GivenTrainingPage.Sources(effects, desk.published(), desk.units(), words);
  }
}
