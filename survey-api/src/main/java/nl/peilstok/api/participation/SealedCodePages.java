package nl.peilstok.api.participation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.problem.HttpStatuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Print sealed codes on slips. They are handed over this once: only their hashes are kept. */
@PageController("/waves/{id}/codes")
@Secured(Access.OFFICER)
class SealedCodePages {
  private final Pages pages;
  private final Waves waves;
  private final SealedCodeSheets sheets;

  SealedCodePages(Pages pages, Waves waves, SealedCodeSheets sheets) {
    this.pages = pages;
    this.waves = waves;
    this.sheets = sheets;
  }

  @Get
  HttpResponse<String> form(Frame frame, String id, @QueryValue(defaultValue = "") String unit) {
    return form(frame, open(id), new SealedCodeFields(unit, ""), Faults.none());
  }

  @Post
  HttpResponse<?> print(
      HttpRequest<?> request, Frame frame, String id, @Body SealedCodeFields sent) {
    Wave.Open wave = open(id);
    try {
      byte[] drawn = sheets.draw(request, id, sent.unitOrEmpty(), sent.number());
      return SealedCodeSheets.handOver(HttpResponse.ok(), sent.unitOrEmpty(), drawn);
    } catch (Refusal refusal) {
      return form(frame, wave, sent, Faults.of(refusal, frame.language()))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  private MutableHttpResponse<String> form(
      Frame frame, Wave.Open wave, SealedCodeFields fields, Faults faults) {
    return pages.show(frame, "participation/codes", new SealedCodesView(wave, fields, faults));
  }

  private Wave.Open open(String id) {
    Wave wave = waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (wave instanceof Wave.Open open) {
      return open;
    }
    throw Refusal.of(Failure.WAVE_STATE);
  }
}
