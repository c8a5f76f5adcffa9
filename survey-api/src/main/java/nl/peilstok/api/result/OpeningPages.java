package nl.peilstok.api.result;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.problem.HttpStatuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Let a key holder open the responses of a closed wave with the passphrase. */
@PageController("/waves/{id}/opening")
@Secured(Access.KEY_HOLDER)
class OpeningPages {
  private final Pages pages;
  private final Waves waves;
  private final ResponseOpening opening;

  OpeningPages(Pages pages, Waves waves, ResponseOpening opening) {
    this.pages = pages;
    this.waves = waves;
    this.opening = opening;
  }

  @Get
  HttpResponse<String> form(Frame frame, String id) {
    return form(frame, closed(id), Faults.none());
  }

  @Post
  HttpResponse<String> open(
      Frame frame, Viewer viewer, String id, @Body OpeningController.Passphrase sent) {
    Wave wave = closed(id);
    try {
      opening.start(id, viewer.id(), sent.orEmpty());
      return pages.redirect("/waves/" + id);
    } catch (Refusal refusal) {
      if (refusal.failure() != Failure.WRONG_PASSPHRASE) {
        throw refusal;
      }
      return form(frame, wave, Faults.of(refusal, frame.language()))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  private MutableHttpResponse<String> form(Frame frame, Wave wave, Faults faults) {
    return pages.show(frame, "result/opening", new OpeningView(wave, faults));
  }

  private Wave closed(String id) {
    Wave wave = waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (wave instanceof Wave.Closed) {
      return wave;
    }
    throw Refusal.of(Failure.WAVE_STATE);
  }
}
