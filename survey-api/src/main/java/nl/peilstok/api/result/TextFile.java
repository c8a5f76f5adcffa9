package nl.peilstok.api.result;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/** Hand out a text as a file to be kept. */
final class TextFile {
  private TextFile() {}

  static HttpResponse<byte[]> attached(byte[] content, String name) {
    return HttpResponse.ok(content)
        .contentType(MediaType.TEXT_PLAIN_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
