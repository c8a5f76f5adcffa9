package nl.peilstok.demo;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Print what the demo does, one line per step with its seconds, 100 columns wide. */
final class Terminal {
  static final int WIDTH = 100;
  private static final int NAME_WIDTH = 14;
  private static final String LINE =
      "  %-" + NAME_WIDTH + "s%-" + (WIDTH - NAME_WIDTH - 10) + "s%6.1f s";

  private final PrintStream out;

  Terminal(PrintStream out) {
    this.out = out;
  }

  /** Do a step and print what came of it and how long it took. */
  <T> T step(String name, Supplier<T> work, Function<T, String> summary) {
    long start = System.nanoTime();
    T result = work.get();
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    print(String.format(Locale.ROOT, LINE, name, summary.apply(result), seconds));
    return result;
  }

  /** Do a step that yields nothing but its being done. */
  void step(String name, Runnable work, String summary) {
    step(
        name,
        () -> {
          work.run();
          return summary;
        },
        told -> told);
  }

  /** Print how far a step has come. */
  void progress(String what) {
    print("  " + " ".repeat(NAME_WIDTH) + "… " + what);
  }

  /** Print a line as it is. */
  void print(String line) {
    out.println(line);
    out.flush();
  }
}
