package nl.peilstok.api;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.peilstok.mariadb.PrivateFiles;
import org.jspecify.annotations.Nullable;

/** A phone with a browser of its own, whose battery can run empty at any moment. */
public final class Phone implements AutoCloseable {
  private final Playwright playwright;
  private final Path executable;
  private final List<String> arguments;
  private final Path storage;
  private @Nullable BrowserContext browser;

  Phone(Playwright playwright, Path executable, List<String> arguments) {
    this.playwright = playwright;
    this.executable = executable;
    this.arguments = arguments;
    try {
      this.storage = Files.createTempDirectory("peilstok-phone");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Switches the phone on, with what its storage holds, and gives an empty page. */
  public Page on() {
    browser =
        playwright
            .chromium()
            .launchPersistentContext(
                storage,
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(arguments)
                    .setViewportSize(390, 844)
                    .setLocale("nl-NL"));
    browser.setDefaultTimeout(10_000);
    return browser.pages().getFirst();
  }

  /** Lets the battery run empty: every process of the browser ends without a word. */
  public void dies() {
    String mark = storage.toString();
    ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().filter(c -> c.contains(mark)).isPresent())
        .forEach(ProcessHandle::destroyForcibly);
    closeQuietly();
  }

  /** The raw bytes of everything that the browser has written. */
  public List<Path> files() {
    try (var found = Files.walk(storage)) {
      return found.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closeQuietly();
    try {
      PrivateFiles.deleteTree(storage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeQuietly() {
    BrowserContext open = browser;
    browser = null;
    if (open == null) {
      return;
    }
    try {
      open.close();
    } catch (PlaywrightException dead) {
      // An empty battery closes nothing.
    }
  }
}
