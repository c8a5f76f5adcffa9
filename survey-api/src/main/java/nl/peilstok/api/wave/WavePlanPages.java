package nl.peilstok.api.wave;

import io.micronaut.http.HttpResponse;
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
import nl.peilstok.api.platform.problem.HttpStatuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Wave;

/** Plan a wave, and change the plan while it is a draft. */
@PageController("/waves")
@Secured(Access.OFFICER)
class WavePlanPages {
  private final Pages pages;
  private final WaveStore waves;
  private final WavePlans plans;
  private final Planner planner;

  WavePlanPages(Pages pages, WaveStore waves, WavePlans plans, Planner planner) {
    this.pages = pages;
    this.waves = waves;
    this.plans = plans;
    this.planner = planner;
  }

  @Get("/new")
  HttpResponse<String> blank(Frame frame) {
    return form(frame, planner.blank());
  }

  @Post("/new")
  HttpResponse<String> create(Frame frame, @Body Map<String, String> sent) {
    WaveFields fields = new WaveFields(sent);
    try {
      Wave.Draft draft = plans.plan(fields.request());
      return pages.redirect("/waves/" + draft.id(), "wave.planned");
    } catch (Refusal refusal) {
      return form(frame, planner.again(fields, Faults.of(refusal, frame.language())))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  @Get("/{id}/edit")
  HttpResponse<String> edit(Frame frame, String id) {
    return form(frame, planner.of(draft(id)));
  }

  @Post("/{id}/edit")
  HttpResponse<String> save(Frame frame, String id, @Body Map<String, String> sent) {
    Wave.Draft draft = draft(id);
    WaveFields fields = new WaveFields(sent);
    try {
      plans.change(draft, fields.request());
      return pages.redirect("/waves/" + id, "wave.saved");
    } catch (Refusal refusal) {
      Faults faults = Faults.of(refusal, frame.language());
      return form(frame, planner.again(fields, faults).changing(id))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  private Wave.Draft draft(String id) {
    Wave wave = waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (wave instanceof Wave.Draft draft) {
      return draft;
    }
    throw Refusal.of(Failure.WAVE_STATE);
  }

  private MutableHttpResponse<String> form(Frame frame, PlannerView view) {
    return pages.show(frame, "wave/planner", view);
  }
}
