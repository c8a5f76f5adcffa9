package nl.peilstok.demo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium of this machine that is driven through its own debugging port, on loopback only. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final int PATIENCE_MS = 20_000;
  private static final int PAUSE_MS = 50;

  private final Process process;
  private final Path profile;

  private Chromium(Process process, Path profile) {
    this.process = process;
    this.profile = profile;
  }

  /** The browser on the path; empty when there is none. */
  static Optional<Path> find(String searchPath) {
    return Arrays.stream(searchPath.split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Start it without a window, with a profile that nobody used before. */
  static Chromium start(Path executable) {
    try {
      Path profile = Files.createTempDirectory("peilstok-demo-browser-");
      List<String> command = new ArrayList<>(List.of(executable.toString()));
      command.addAll(
          List.of(
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-quic",
              "--no-first-run",
              "--disable-background-networking",
              "--disable-component-update",
              "--disable-sync",
              "--window-size=390,844",
              "--remote-debugging-port=0",
              "--user-data-dir=" + profile,
              "about:blank"));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Chromium(process, profile);
    } catch (IOException broken) {
      throw new UncheckedIOException("the browser cannot be started", broken);
    }
  }

  /** Where it can be driven: it writes the port it chose into its profile. */
  URI debugging() {
    Path file = profile.resolve("DevToolsActivePort");
    for (int waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
      try {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.size() > 1) {
          return URI.create("http://127.0.0.1:" + lines.getFirst() + "/");
        }
        Thread.sleep(PAUSE_MS);
      } catch (IOException notYet) {
        throw new UncheckedIOException("the browser's profile cannot be read", notYet);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new Refused("The demo was stopped.", stopped);
      }
    }
    throw new Refused("The browser did not start in time.");
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException left) {
      throw new UncheckedIOException("the browser's profile cannot be removed", left);
    }
  }
}
