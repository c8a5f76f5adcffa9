package nl.peilstok.api.wave;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Wave;

/** Open, close and publish a wave, each after a question that names it. */
@PageController("/waves/{id}")
@Secured(Access.OFFICER)
class WaveMovePages {
  private final Pages pages;
  private final WaveStore waves;
  private final WaveMoves moves;

  WaveMovePages(Pages pages, WaveStore waves, WaveMoves moves) {
    this.pages = pages;
    this.waves = waves;
    this.moves = moves;
  }

  @Get("/open")
  HttpResponse<String> askOpen(Frame frame, String id) {
    return ask(frame, wave(id), "open");
  }

  @Post("/open")
  HttpResponse<String> open(Viewer viewer, String id) {
    moves.open(wave(id), viewer.id());
    return pages.redirect("/waves/" + id);
  }

  @Get("/close")
  HttpResponse<String> askClose(Frame frame, String id) {
    return ask(frame, wave(id), "close");
  }

  @Post("/close")
  HttpResponse<String> close(Viewer viewer, String id) {
    moves.close(wave(id), viewer.id());
    return pages.redirect("/waves/" + id);
  }

  @Get("/publish")
  HttpResponse<String> askPublish(Frame frame, String id) {
    return ask(frame, wave(id), "publish");
  }

  @Post("/publish")
  HttpResponse<String> publish(Viewer viewer, String id) {
    moves.publish(wave(id), viewer.id());
    return pages.redirect("/waves/" + id);
  }

  private HttpResponse<String> ask(Frame frame, Wave wave, String move) {
    return pages.show(frame, "wave/confirm", new MoveView(wave, move));
  }

  private Wave wave(String id) {
    return waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }
}
