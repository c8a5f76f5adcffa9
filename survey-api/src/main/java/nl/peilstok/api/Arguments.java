package nl.peilstok.api;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the command line asks for.
 *
 * @param port where to listen; empty leaves the choice to us, 0 to the system
 * @param data everything that this installation keeps on disk
 * @param resetAdministrator whether to give the first administrator a new one-time password
 */
record Arguments(OptionalInt port, Path data, boolean resetAdministrator) {

  static final String USAGE =
      """
      Usage: start [--port N] [--data DIR] [--reset-administrator]
        --port N                listen there (default: 8080, or the next free one)
        --data DIR              keep the data there (default: PEILSTOK_DATA, or .peilstok/data)
        --reset-administrator   print a new one-time password for the first administrator
      """
          .stripTrailing();

  private static final int HIGHEST_PORT = 65_535;

  Arguments {
    data = data.toAbsolutePath().normalize();
  }

  /**
   * Read the words of the command line; a word that cannot be read is refused by name.
   *
   * @param environment says where the data are when the words do not
   */
  static Arguments of(List<String> words, Map<String, String> environment) {
    Deque<String> left = new ArrayDeque<>(words);
    OptionalInt port = OptionalInt.empty();
    String data = environment.getOrDefault("PEILSTOK_DATA", "");
    boolean reset = false;
    while (!left.isEmpty()) {
      String word = left.removeFirst();
      switch (word) {
        case "--port" -> port = OptionalInt.of(port(valueOf(word, left)));
        case "--data" -> data = valueOf(word, left);
        case "--reset-administrator" -> reset = true;
        default -> throw StartRefused.misuse("Peilstok does not know '" + word + "'.");
      }
    }
    return new Arguments(port, path(data.isEmpty() ? ".peilstok/data" : data), reset);
  }

  private static String valueOf(String option, Deque<String> left) {
    String value = left.pollFirst();
    if (value == null || value.isEmpty() || value.startsWith("--")) {
      throw StartRefused.misuse(option + " needs a value.");
    }
    return value;
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
      return Integer.parseInt(text);
    }
    throw StartRefused.misuse("'" + text + "' is no port: a number from 0 to 65535 is.");
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException unreadable) {
      throw StartRefused.misuse("'" + text + "' is no folder.");
    }
  }
}
