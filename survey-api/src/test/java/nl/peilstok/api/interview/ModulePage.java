package nl.peilstok.api.interview;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.peilstok.core.instrument.Language;

/** An empty page with the modules and the style of the interview beside it; no server is asked. */
final class ModulePage {
  private static final String SITE = "https://respondent.test";
  private static final Path SOURCES = Path.of("src", "main", "js");
  private static final String EMPTY =
      """
      <!doctype html><html lang="LANGUAGE"><head><title>Peilstok</title>
      <meta name="viewport" content="width=device-width">
      <link rel="stylesheet" href="/interview.css"></head><body><main></main></body></html>
      """;

  private ModulePage() {}

  /** Open the page; its modules are the single ones, as they are written. */
  static void open(Page page, Language language) {
    page.route(SITE + "/**", route -> answer(route, language));
    page.navigate(SITE + "/");
  }

  private static void answer(Route route, Language language) {
    String path = route.request().url().substring(SITE.length());
    Route.FulfillOptions answer = new Route.FulfillOptions();
    if (path.endsWith(".js")) {
      route.fulfill(answer.setContentType("text/javascript").setBody(source(path.substring(1))));
    } else if (path.endsWith(".css")) {
      route.fulfill(answer.setContentType("text/css").setBody(file("/assets" + path)));
    } else {
      route.fulfill(
          answer
              .setContentType("text/html; charset=utf-8")
              .setBody(EMPTY.replace("LANGUAGE", language.code())));
    }
  }

  private static String source(String name) {
    try {
      return Files.readString(SOURCES.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file on the class path. */
  static String file(String name) {
    try (InputStream stream = ModulePage.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
