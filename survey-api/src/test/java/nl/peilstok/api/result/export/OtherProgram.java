package nl.peilstok.api.result.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of somebody else's that reads our files, where the machine has it. */
final class OtherProgram {
  private static final long PATIENCE_IN_SECONDS = 60;

  private OtherProgram() {}

  /** Leave the test out, and say so, on a machine without the program. */
  static void require(String program) {
    assumeTrue(
        List.of(System.getenv("PATH").split(":", -1)).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))),
        "Not read back by another program: this machine has no " + program + ".");
  }

  /** Run it to its end; what it said. */
  static String run(Path folder, String... command) {
    try {
      Path said = folder.resolve("said.txt");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      assertThat(process.exitValue()).as(text).isZero();
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
