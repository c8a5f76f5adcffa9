package nl.peilstok.mariadb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows as whom we run; the name in {@code user.name} may be missing or made up in a container. */
final class CurrentUser {

  private CurrentUser() {}

  static int id() {
    return owner(Path.of("/proc/self/stat"));
  }

  static boolean isRoot() {
    return id() == 0;
  }

  static String name() {
    return System.getProperty("user.name", "number " + id());
  }

  static int owner(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:uid");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
