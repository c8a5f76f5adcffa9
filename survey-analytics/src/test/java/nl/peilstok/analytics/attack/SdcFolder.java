package nl.peilstok.analytics.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of tables with hidden cells, a file each; any folder of that shape will do. */
final class SdcFolder {
  private SdcFolder() {}

  /**
   * The files of the folder that {@code peilstok.sdc} names, or of the one beside the project.
   *
   * <p>One that is named must be there; without the other the test is skipped.
   */
  static List<Path> files() {
    String named = System.getProperty("peilstok.sdc", "");
    if (!named.isEmpty()) {
      Path folder = Path.of(System.getProperty("peilstok.root", "")).resolve(named);
      assertThat(folder).as("peilstok.sdc").isDirectory();
      return files(folder);
    }
    Path beside = Path.of(System.getProperty("peilstok.shared", "")).resolve("vectors/sdc");
    assumeTrue(
        Files.isDirectory(beside),
        "skipped: no tables at " + beside + "; name a folder with -Dpeilstok.sdc=DIR");
    return files(beside);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
