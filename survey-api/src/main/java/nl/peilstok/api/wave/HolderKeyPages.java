package nl.peilstok.api.wave;

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

/** Let a key holder choose a passphrase for a draft, and later type it back. */
@PageController("/waves/{id}/keys")
@Secured(Access.KEY_HOLDER)
class HolderKeyPages {
  private final Pages pages;
  private final WaveStore waves;
  private final WaveMoves moves;

  HolderKeyPages(Pages pages, WaveStore waves, WaveMoves moves) {
    this.pages = pages;
    this.waves = waves;
    this.moves = moves;
  }

  @Get
  HttpResponse<String> form(Frame frame, String id) {
    return form(frame, wave(id), Faults.none());
  }

  @Post
  HttpResponse<String> choose(Frame frame, Viewer viewer, String id, @Body PassphraseFields sent) {
    Wave wave = wave(id);
    try {
      moves.enrol(wave, viewer.id(), sent.agreed());
      return pages.redirect("/waves/" + id + "/keys/confirmation", "wave.key");
    } catch (Refusal refusal) {
      return form(frame, wave, Faults.of(refusal, frame.language()))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  @Get("/confirmation")
  HttpResponse<String> confirmation(Frame frame, String id) {
    return confirmation(frame, wave(id), Faults.none());
  }

  @Post("/confirmation")
  HttpResponse<String> confirm(Frame frame, Viewer viewer, String id, @Body PassphraseFields sent) {
    Wave wave = wave(id);
    try {
      moves.confirm(wave, viewer.id(), sent.passphraseOrEmpty());
      return pages.redirect("/waves/" + id, "wave.keyConfirmed");
    } catch (Refusal refusal) {
      return confirmation(frame, wave, Faults.of(refusal, frame.language()))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  private MutableHttpResponse<String> form(Frame frame, Wave wave, Faults faults) {
    return pages.show(frame, "wave/keys", new HolderKeyView(wave, faults));
  }

  private MutableHttpResponse<String> confirmation(Frame frame, Wave wave, Faults faults) {
    return pages.show(frame, "wave/confirmation", new HolderKeyView(wave, faults));
  }

  private Wave wave(String id) {
    return waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }
}
