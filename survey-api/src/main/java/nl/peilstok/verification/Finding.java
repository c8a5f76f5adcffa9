package nl.peilstok.verification;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one check found.
 *
 * @param sentence what should hold
 * @param exceptions where it does not; never with a figure that the publication does not show
 */
record Finding(String sentence, List<String> exceptions) {
  private static final int MOST_TOLD = 6;

  /** Copy the list. */
  Finding {
    exceptions = List.copyOf(exceptions);
  }

  /** What holds unless there are exceptions. */
  static Finding of(String sentence, Stream<String> exceptions) {
    return new Finding(sentence, exceptions.toList());
  }

  /** What holds or does not, as a whole. */
  static Finding of(String sentence, boolean holds, String otherwise) {
    return new Finding(sentence, holds ? List.of() : List.of(otherwise));
  }

  boolean holds() {
    return exceptions.isEmpty();
  }

  /** The line for the terminal. */
  String line() {
    if (holds()) {
      return "holds  " + sentence + ".";
    }
    String told = exceptions.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
    int more = exceptions.size() - MOST_TOLD;
    return "FAILS  "
        + sentence
        + " – not so: "
        + told
        + (more > 0 ? "; and " + more + " more." : ".");
  }
}
