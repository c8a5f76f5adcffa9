package nl.peilstok.attacker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Tells whoever waits at a terminal what the attack is doing, on one line that is written anew. */
final class Progress {
  private static final long PAUSE = Duration.ofMillis(200).toNanos();
  private static final String TO_THE_END_OF_THE_LINE = "\u001b[K";

  private final PrintStream terminal;
  private final boolean isSeen;
  private String step = "";
  private long done;
  private long said = System.nanoTime() - PAUSE;

  private Progress(PrintStream terminal, boolean isSeen) {
    this.terminal = terminal;
    this.isSeen = isSeen;
  }

  /** Say nothing: nobody watches. */
  static Progress silent() {
    return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8), false);
  }

  /** Say it to whoever watches a terminal; nothing where the words go to a file. */
  static Progress on(PrintStream terminal) {
    boolean isSeen = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new Progress(terminal, isSeen);
  }

  /** Begin with something else. */
  synchronized void begin(String next) {
    step = next;
    done = 0;
    say();
  }

  /** One more of what the step goes through. */
  synchronized void more() {
    done++;
    if (System.nanoTime() - said > PAUSE) {
      say();
    }
  }

  /** Leave the line as it was found. */
  synchronized void end() {
    if (isSeen) {
      terminal.print("\r" + TO_THE_END_OF_THE_LINE);
      terminal.flush();
    }
  }

  private void say() {
    said = System.nanoTime();
    if (isSeen) {
      terminal.print(String.format(Locale.ROOT, "\r%s: %,d", step, done) + TO_THE_END_OF_THE_LINE);
      terminal.flush();
    }
  }
}
