package nl.peilstok.api.wave;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Wave;

/** The list of waves, and each wave with what the viewer can do now. */
@PageController("/waves")
@Secured({
  Access.OFFICER,
  Access.HR,
  Access.MANAGER,
  Access.KEY_HOLDER,
  Access.BOARD,
  Access.OVERSIGHT
})
class WaveListPages {
  private final Pages pages;
  private final WaveStore waves;
  private final Promises promises;
  private final WaveDesk desk;

  WaveListPages(Pages pages, WaveStore waves, Promises promises, WaveDesk desk) {
    this.pages = pages;
    this.waves = waves;
    this.promises = promises;
    this.desk = desk;
  }

  @Get
  HttpResponse<String> list(Frame frame) {
    return pages.show(frame, "wave/waves", new WavesView(waves.all(), promises.hasPeople()));
  }

  @Get("/{id}")
  HttpResponse<String> show(Frame frame, Viewer viewer, String id) {
    Wave wave = waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    return pages.show(frame, "wave/wave", desk.view(wave, viewer, frame.language()));
  }
}
