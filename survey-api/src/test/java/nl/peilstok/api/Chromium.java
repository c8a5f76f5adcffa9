package nl.peilstok.api;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for the whole run, one context for each test. */
final class Chromium implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == BrowserContext.class || type == Phone.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    if (parameter.getParameter().getType() == Phone.class) {
      return test.getStore(NAMESPACE)
          .getOrComputeIfAbsent("phone", _ -> running(test).phone(), Phone.class);
    }
    Visit visit =
        test.getStore(NAMESPACE)
            .getOrComputeIfAbsent("visit", _ -> Visit.begin(running(test).browser()), Visit.class);
    return parameter.getParameter().getType() == Page.class ? visit.page() : visit.context();
  }

  private static Running running(ExtensionContext test) {
    return test.getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent("chromium", _ -> Running.start(), Running.class);
  }

  private static Path executable() {
    return Optional.ofNullable(System.getenv("PEILSTOK_CHROMIUM")).map(Path::of).stream()
        .findFirst()
        .or(Chromium::onThePath)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium: install the package 'chromium', run"
                        + " './peilstok test', or name the executable in PEILSTOK_CHROMIUM."));
  }

  private static Optional<Path> onThePath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      Path executable = executable();
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable)
                      .setHeadless(true)
                      .setArgs(ARGUMENTS));
      return new Running(playwright, browser);
    }

    Phone phone() {
      return new Phone(playwright, executable(), ARGUMENTS);
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  private record Visit(BrowserContext context, Page page) implements AutoCloseable {

    static Visit begin(Browser browser) {
      BrowserContext context =
          browser.newContext(
              new Browser.NewContextOptions().setViewportSize(390, 844).setLocale("nl-NL"));
      context.setDefaultTimeout(10_000);
      return new Visit(context, context.newPage());
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
