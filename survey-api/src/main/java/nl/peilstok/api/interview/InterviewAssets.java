package nl.peilstok.api.interview;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peilstok.api.platform.page.Assets;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/**
 * The modules and the style of the respondent's pages, under a path that changes with their
 * content.
 *
 * <p>One hash stands for all files, so that the modules find each other by relative names and are
 * kept for good all the same.
 */
@Hidden
@Controller("/respond/assets")
class InterviewAssets {
  /** The modules in the order in which a browser meets them; all are fetched at once. */
  static final List<String> MODULES =
      List.of(
          "interview.js",
          "interview-answers.js",
          "interview-collector.js",
          "interview-manifest.js",
          "interview-participation.js",
          "interview-promise.js",
          "interview-screens.js",
          "interview-secret.js",
          "interview-device.js",
          "interview-blind.js",
          "interview-bytes.js",
          "interview-fields.js",
          "interview-items.js",
          "interview-segments.js");

  private static final String STYLE = "interview.css";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final Assets assets;
  private final String hash;

  InterviewAssets(Assets assets) {
    this.assets = assets;
    this.hash = hashOf(assets);
  }

  /** Where a page finds the files now. */
  String path() {
    return "/respond/assets/" + hash;
  }

  @Get(uri = "/{version}/{name}", produces = MediaType.ALL)
  @Secured(Access.ANYONE)
  HttpResponse<String> file(String version, String name) {
    boolean module = MODULES.contains(name);
    if (!version.equals(hash) || !(module || name.equals(STYLE))) {
      throw Refusal.of(Failure.NOT_FOUND);
    }
    String type = module ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8";
    return HttpResponse.ok(assets.asset(name).text())
        .contentType(MediaType.of(type))
        .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
  }

  private static String hashOf(Assets assets) {
    String hashes =
        Stream.concat(MODULES.stream(), Stream.of(STYLE))
            .map(name -> assets.asset(name).hash())
            .collect(Collectors.joining());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(hashes.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
