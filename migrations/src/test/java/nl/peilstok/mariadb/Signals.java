package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Signals and states of processes that Java has no name for. */
final class Signals {

  private Signals() {}

  static void send(String signal, long process) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process)).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tell whether the process has a program; one that waits to be buried has none. */
  static boolean runs(long process) {
    return Files.exists(Path.of("/proc", Long.toString(process), "exe"));
  }

  /** Return the session that the process belongs to: the fourth field after its name. */
  static long session(long process) throws IOException {
    String status = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
    String afterName = status.substring(status.lastIndexOf(')') + 2);
    return Long.parseLong(List.of(afterName.split(" ", -1)).get(3));
  }
}
