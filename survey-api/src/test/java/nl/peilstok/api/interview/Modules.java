package nl.peilstok.api.interview;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The interview's modules one by one, as they are written, in a browser without a server. */
final class Modules {
  private static final String SITE = "https://respondent.test";
  private static final Path SOURCES = Path.of("src", "main", "js");

  private Modules() {}

  /** Open an empty page over https with the modules beside it. */
  static void serve(Page page) {
    page.route(SITE + "/**", Modules::answer);
    page.navigate(SITE + "/");
  }

  private static void answer(Route route) {
    String path = route.request().url().substring(SITE.length() + 1);
    boolean module = path.endsWith(".js");
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType(module ? "text/javascript" : "text/html")
            .setBody(module ? module(path) : "<!doctype html><title>Modules</title>"));
  }

  private static String module(String name) {
    try {
      return Files.readString(SOURCES.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
