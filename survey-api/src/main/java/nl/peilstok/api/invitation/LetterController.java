package nl.peilstok.api.invitation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import nl.peilstok.api.invitation.Letters.Letter;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Transport;
import org.jspecify.annotations.Nullable;

/** Hand the officer the invitations, for letters or a mail merge. */
@Tag(name = "waves")
@Controller("/api/v1/waves/{id}/letters")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Access.OFFICER)
class LetterController {
  private final Letters letters;

  LetterController(Letters letters) {
    this.letters = letters;
  }

  /** Write the invitations of everybody who is invited. */
  @Post
  @Operation(operationId = "writeLetters")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Conflicting
  HttpResponse<LetterList> all(HttpRequest<?> request, String id) {
    List<LetterView> items =
        letters.all(id, Transport.site(request)).stream().map(LetterView::of).toList();
    return HttpResponse.ok(new LetterList(items, null))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** Give somebody who lost the code a new one; the old one lets nobody in any more. */
  @Post("/renewals")
  @Operation(operationId = "renewLetter")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Conflicting
  HttpResponse<LetterView> renew(HttpRequest<?> request, String id, @Body Renewal renewal) {
    String person = Objects.requireNonNullElse(renewal.person(), "");
    return HttpResponse.ok(LetterView.of(letters.renew(id, person, Transport.site(request))))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** The id of a person on the staff list. */
  @Serdeable
  record Renewal(@Nullable String person) {}

  @Serdeable
  record LetterList(List<LetterView> items, @Nullable String next) {

    @Override
    public String toString() {
      return "LetterList[hidden]";
    }
  }

  /** An invitation; name and email are empty for somebody who left the staff list since. */
  @Serdeable
  record LetterView(String id, String name, String email, String unit, String code, String link) {

    static LetterView of(Letter letter) {
      return new LetterView(
          letter.person(),
          letter.name(),
          letter.email(),
          letter.unit(),
          letter.code().grouped(),
          letter.link());
    }

    @Override
    public String toString() {
      return "LetterView[hidden]";
    }
  }
}
