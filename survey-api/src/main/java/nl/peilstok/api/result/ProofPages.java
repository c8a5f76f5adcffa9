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

/** Let a key holder take the whole proof to another program. */
@PageController("/waves/{id}/proof")
@Secured(Access.KEY_HOLDER)
class ProofPages {
  private final Pages pages;
  private final ProofFiles files;

  ProofPages(Pages pages, ProofFiles files) {
    this.pages = pages;
    this.files = files;
  }

  @Get
  HttpResponse<String> form(Frame frame, String id) {
    return form(frame, files.wave(id), Faults.none());
  }

  @Post
  HttpResponse<?> download(
      Frame frame, Viewer viewer, String id, @Body OpeningController.Passphrase sent) {
    Wave wave = files.wave(id);
    try {
      return TextFile.attached(files.of(id, viewer.id(), sent.orEmpty()), "proof.txt");
    } catch (Refusal refusal) {
      if (refusal.failure() != Failure.WRONG_PASSPHRASE) {
        throw refusal;
      }
      return form(frame, wave, Faults.of(refusal, frame.language()))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  private MutableHttpResponse<String> form(Frame frame, Wave wave, Faults faults) {
    return pages.show(frame, "result/proof", new OpeningView(wave, faults));
  }
}
