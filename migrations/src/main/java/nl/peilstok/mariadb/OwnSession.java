package nl.peilstok.mariadb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the keyboard away from the server: Ctrl-C goes to all processes of a terminal's session,
 * and the application must close its connections before the server stops.
 */
final class OwnSession {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private OwnSession() {}

  /**
   * Begin a session of its own where the system can. It replaces itself by the server, so that the
   * process number stays; without it MariaDB ignores SIGINT by itself, as a test shows.
   */
  static List<String> prefix() {
    return Files.isExecutable(SETSID) ? List.of(SETSID.toString()) : List.of();
  }
}
