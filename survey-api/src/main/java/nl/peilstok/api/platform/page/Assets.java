package nl.peilstok.api.platform.page;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The files that are the same for everybody: what stands in {@code resources/assets}, and htmx.
 *
 * <p>The path of a file holds a hash of its content, so that browsers may keep it for good.
 */
@Singleton
public class Assets {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*\\.(css|js|svg)");
  private static final String HTMX = "htmx.min.js";
  private static final String HTMX_PROPERTIES =
      "classpath:META-INF/maven/org.webjars.npm/htmx.org/pom.properties";

  private final ResourceLoader resources;
  private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

  Assets(ResourceLoader resources) {
    this.resources = resources;
  }

  /** A file as it is served; {@code sha256} is in base64, as a content security policy wants it. */
  public record Asset(String name, String hash, String sha256, String text) {}

  /** The path under which browsers load the file. */
  public String url(String name) {
    return "/assets/" + asset(name).hash() + "/" + name;
  }

  /** The file, for a page that holds it inline. */
  public Asset asset(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("No such asset: " + name));
  }

  Optional<Asset> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Asset known = loaded.get(name);
    return known == null ? load(name) : Optional.of(known);
  }

  private Optional<Asset> load(String name) {
    String folder = name.equals(HTMX) ? htmxFolder() : "assets/";
    Optional<Asset> asset =
        resources
            .getResourceAsStream("classpath:" + folder + name)
            .map(stream -> read(name, stream));
    asset.ifPresent(found -> loaded.put(name, found));
    return asset;
  }

  /** The folder names the version, which the parent pom alone decides. */
  private String htmxFolder() {
    Properties about = new Properties();
    try (InputStream stream = resources.getResourceAsStream(HTMX_PROPERTIES).orElseThrow()) {
      about.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "META-INF/resources/webjars/htmx.org/" + about.getProperty("version") + "/dist/";
  }

  private static Asset read(String name, InputStream stream) {
    try (stream) {
      byte[] content = stream.readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new Asset(
          name,
          HexFormat.of().formatHex(digest, 0, 8),
          Base64.getEncoder().encodeToString(digest),
          new String(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
