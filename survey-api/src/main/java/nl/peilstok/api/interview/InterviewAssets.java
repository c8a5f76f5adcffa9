package nl.peilstok.api.interview;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The module and the style of the respondent's pages, under a path that changes with their content.
 *
 * <p>One hash stands for all files, so that the modules find each other by relative names.
 */
@Controller("/respond/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
class InterviewAssets {
  /** The modules in the order in which a browser meets them; all are fetched at once. */
  static final List<String> MODULES =
      List.of(
          "interview.js",
          "interview-answers.js",
          "interview-collector.js",
          "interview-screens.js",
          "interview-secret.js",
          "interview-fields.js",
          "interview-items.js",
          "interview-segments.js");

  private static final String STYLE = "interview.css";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Map<String, String> files = new TreeMap<>();
  private final String hash;

  InterviewAssets() {
    MODULES.forEach(name -> files.put(name, read(name)));
    files.put(STYLE, read(STYLE));
    this.hash = hashOf(String.join("\n", files.values()));
  }

  /** Where a page finds the files now. */
  String path() {
    return "/respond/assets/" + hash;
  }

  @Get("/{version}/{name}")
  HttpResponse<String> file(String version, String name) {
    String text = files.get(name);
    if (text == null || !version.equals(hash)) {
      return HttpResponse.notFound();
    }
    String type = name.endsWith(".css") ? "text/css" : "text/javascript";
    return HttpResponse.ok(text)
        .contentType(MediaType.of(type + ";charset=utf-8"))
        .header("Cache-Control", FOR_EVER)
        .header("X-Content-Type-Options", "nosniff");
  }

  private static String read(String name) {
    try (InputStream file = InterviewAssets.class.getResourceAsStream("/assets/" + name)) {
      if (file == null) {
        throw new IllegalStateException("asset is missing: " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hashOf(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
