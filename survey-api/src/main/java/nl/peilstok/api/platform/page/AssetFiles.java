package nl.peilstok.api.platform.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/** Serve the assets. */
@Hidden
@Controller("/assets")
class AssetFiles {
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final Assets assets;

  AssetFiles(Assets assets) {
    this.assets = assets;
  }

  /** A module that imports another by a relative path asks with its own hash, hence the second. */
  @Get(uri = "/{hash}/{name}", produces = MediaType.ALL)
  @Secured(Access.ANYONE)
  HttpResponse<String> file(String hash, String name) {
    Assets.Asset asset = assets.find(name).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    return HttpResponse.ok(asset.text())
        .contentType(typeOf(name))
        .header(HttpHeaders.CACHE_CONTROL, asset.hash().equals(hash) ? FOR_GOOD : "no-cache");
  }

  private static MediaType typeOf(String name) {
    if (name.endsWith(".css")) {
      return MediaType.of("text/css; charset=utf-8");
    }
    return MediaType.of(
        name.endsWith(".js") ? "text/javascript; charset=utf-8" : "image/svg+xml; charset=utf-8");
  }
}
