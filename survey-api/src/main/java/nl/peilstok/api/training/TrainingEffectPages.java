package nl.peilstok.api.training;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether a training worked. */
@PageController("/waves/{id}")
@Secured(Access.HR)
class TrainingEffectPages {
  private final Pages pages;
  private final TrainingEffects effects;

  TrainingEffectPages(Pages pages, TrainingEffects effects) {
    this.pages = pages;
    this.effects = effects;
  }

  @Get("/training-effect")
  HttpResponse<String> show(Frame frame, String id, @QueryValue @Nullable String training) {
    EffectPage page = EffectPage.of(effects.of(id, training), frame.words());
    return pages.show(frame, "training/effect", page);
  }

  @Get(uri = "/training-effect.csv", produces = "text/csv;charset=utf-8")
  HttpResponse<String> csv(Frame frame, String id, @QueryValue @Nullable String training) {
    TrainingEffects.Seen seen = effects.of(id, training);
    if (seen.looked().isEmpty()) {
      throw Refusal.of(Failure.NOT_FOUND);
    }
    PrioritiesPage.ScaleWords scales =
        new PrioritiesPage.ScaleWords(seen.now().publication().instrument(), frame.words());
    return HttpResponse.ok(EffectCsv.of(seen, scales))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trainingseffect.csv\"");
  }
}
