package nl.peilstok.demo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param exit whether to stop the server and end after the result table
 * @param port where the server shall listen; null leaves the choice to the server
 * @param data the data folder; null means a fresh one below the current folder
 * @param seed where every draw of the made-up answers starts
 */
record Options(boolean exit, @Nullable Integer port, @Nullable Path data, long seed) {
  static final long DEFAULT_SEED = 20_260_921L;

  static final String USAGE =
      """
      Usage: demo [--exit] [--port N] [--data DIR] [--seed N]
        --exit      stop the server and end after the result table
        --port N    where the server listens (default: 8080, or the next free one)
        --data DIR  a new or empty folder, or one of an earlier demo (default: .peilstok/demo)
        --seed N    another set of made-up answers (default: %d)
      """
          .formatted(DEFAULT_SEED);

  /** Read the words of the command line; a word that cannot be read is refused by name. */
  static Options of(List<String> words) {
    Deque<String> left = new ArrayDeque<>(words);
    boolean exit = false;
    Integer port = null;
    Path data = null;
    long seed = DEFAULT_SEED;
    while (!left.isEmpty()) {
      String word = left.removeFirst();
      switch (word) {
        case "--exit" -> exit = true;
        case "--port" -> port = (int) number(word, left, 65_535);
        case "--data" -> data = Path.of(value(word, left));
        case "--seed" -> seed = number(word, left, Long.MAX_VALUE);
        default -> throw new Refused("The demo does not know '" + word + "'.");
      }
    }
    return new Options(exit, port, data, seed);
  }

  private static long number(String option, Deque<String> left, long highest) {
    String text = value(option, left);
    try {
      long number = Long.parseLong(text);
      if (number >= 0 && number <= highest) {
        return number;
      }
    } catch (NumberFormatException unreadable) {
      // Refused below, in the same words as a number that is out of range.
    }
    throw new Refused("'" + text + "' is no number that " + option + " can take.");
  }

  private static String value(String option, Deque<String> left) {
    return Optional.ofNullable(left.pollFirst())
        .orElseThrow(() -> new Refused(option + " needs a value."));
  }
}
