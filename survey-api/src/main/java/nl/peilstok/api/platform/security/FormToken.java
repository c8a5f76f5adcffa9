package nl.peilstok.api.platform.security;

import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.AvailableByteBody;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Find the hidden field {@code csrf} in a form's body, and leave the body to be read again. */
final class FormToken {
  /** The token is base64url, so that neither way to send a form escapes it. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:^|&)csrf=([\\w-]{43})(?:&|$)|name=\"csrf\"\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n([\\w-]{43})\\r\\n");

  private FormToken() {}

  static CompletableFuture<String> read(ServerHttpRequest<?> request) {
    CloseableByteBody copy = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
    return copy.buffer().thenApply(FormToken::find).whenComplete((token, error) -> copy.close());
  }

  private static String find(AvailableByteBody body) {
    Matcher field = FIELD.matcher(body.toString(StandardCharsets.ISO_8859_1));
    if (!field.find()) {
      return "";
    }
    String urlEncoded = field.group(1);
    return urlEncoded == null ? field.group(2) : urlEncoded;
  }
}
