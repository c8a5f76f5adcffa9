package nl.peilstok.api.invitation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.nio.charset.StandardCharsets;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Transport;

/** Download the invitations as a list for a mail merge. */
@PageController("/waves/{id}/letters")
@Secured(Access.OFFICER)
class LetterPages {
  private final Letters letters;

  LetterPages(Letters letters) {
    this.letters = letters;
  }

  @Post
  @Produces("text/csv")
  HttpResponse<byte[]> download(HttpRequest<?> request, String id) {
    // The byte order mark tells spreadsheets that this is UTF-8.
    String csv = "\uFEFF" + Letters.csv(letters.all(id, Transport.site(request)));
    return HttpResponse.ok(csv.getBytes(StandardCharsets.UTF_8))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitations.csv\"");
  }
}
