package nl.peilstok.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
sealed interface Order {

  String USAGE =
      """
      Usage: backup --to DIR [--keystore-to DIR] [--data DIR]
             restore --from FILE --keystore FILE --data NEWDIR
        --to DIR           write DIR/database/<time>-database.sql.gz
        --keystore-to DIR  write <time>-keystore.zip there (default: DIR/keystore)
        --data DIR         the installation (default: PEILSTOK_DATA, or .peilstok/data);
                           for a restore: a new or empty folder"""
          .stripTrailing();

  /** Copy an installation into two files. */
  record Backup(Path data, Path databaseFolder, Path keystoreFolder) implements Order {}

  /** Make an installation of two files. */
  record Restore(Path database, Path keystore, Path data) implements Order {}

  /**
   * Read the words; one that cannot be read is refused by name.
   *
   * @param environment says where the data are when the words do not
   */
  static Order of(List<String> words, Map<String, String> environment) {
    String word = words.isEmpty() ? "" : words.getFirst();
    return switch (word) {
      case "backup" -> {
        Map<String, Path> given = given(words, Set.of("--data", "--to", "--keystore-to"));
        Path to = needed(given, "--to");
        String usual = environment.getOrDefault("PEILSTOK_DATA", "");
        Path data = given.getOrDefault("--data", path(usual.isEmpty() ? ".peilstok/data" : usual));
        Path keystores = given.getOrDefault("--keystore-to", to.resolve("keystore"));
        yield new Backup(data, to.resolve("database"), keystores);
      }
      case "restore" -> {
        Map<String, Path> given = given(words, Set.of("--data", "--from", "--keystore"));
        yield new Restore(
            needed(given, "--from"), needed(given, "--keystore"), needed(given, "--data"));
      }
      default -> throw Refused.misuse("Peilstok does not know '" + word + "' here.");
    };
  }

  private static Map<String, Path> given(List<String> words, Set<String> known) {
    Deque<String> left = new ArrayDeque<>(words.subList(1, words.size()));
    Map<String, Path> given = new HashMap<>();
    while (!left.isEmpty()) {
      String option = left.removeFirst();
      if (!known.contains(option)) {
        throw Refused.misuse("Peilstok does not know '" + option + "' here.");
      }
      String value = left.pollFirst();
      if (value == null || value.isEmpty() || value.startsWith("--")) {
        throw Refused.misuse(option + " needs a value.");
      }
      given.put(option, path(value));
    }
    return given;
  }

  private static Path needed(Map<String, Path> given, String option) {
    @Nullable Path path = given.get(option);
    if (path == null) {
      throw Refused.misuse("Say " + option + ".");
    }
    return path;
  }

  private static Path path(String text) {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException unreadable) {
      throw Refused.misuse("'" + text + "' is no path.");
    }
  }
}
