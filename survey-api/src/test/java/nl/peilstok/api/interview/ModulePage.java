package nl.peilstok.api.interview;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.peilstok.core.instrument.Language;

/** An empty page with the modules and the style of the interview beside it; no server is asked. */
final class ModulePage {
  private static final String SITE = "https://respondent.test";
  private static final String EMPTY =
      """
      <!doctype html><html lang="LANGUAGE"><head><title>Peilstok</title>
      <meta name="viewport" content="width=device-width">
      <link rel="stylesheet" href="/interview.css"></head><body><main></main></body></html>
      """;

  private ModulePage() {}

  static void open(Page page, Language language) {
    page.route(SITE + "/**", route -> answer(route, language));
    page.navigate(SITE + "/");
  }

  private static void answer(Route route, Language language) {
    String path = route.request().url().substring(SITE.length());
    Route.FulfillOptions answer = new Route.FulfillOptions();
    if (path.endsWith(".js")) {
      route.fulfill(answer.setContentType("text/javascript").setBody(file("/assets" + path)));
    } else if (path.endsWith(".css")) {
      route.fulfill(answer.setContentType("text/css").setBody(file("/assets" + path)));
    } else {
      route.fulfill(
          answer
              .setContentType("text/html; charset=utf-8")
              .setBody(EMPTY.replace("LANGUAGE", language.code())));
    }
  }

  static String file(String name) {
    try (InputStream stream = ModulePage.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
