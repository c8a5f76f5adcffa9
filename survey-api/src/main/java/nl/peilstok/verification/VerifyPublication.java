package nl.peilstok.verification;

import java.io.Console;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The entrance of {@code ./peilstok verify-publication}. */
public final class VerifyPublication {
  static final String PASSPHRASE = "PEILSTOK_PASSPHRASE";

  private static final int HOLDS = 0;
  private static final int DOES_NOT_HOLD = 1;
  private static final int NOT_CHECKED = 2;

  private final Map<String, String> environment;
  private final Supplier<Optional<String>> terminal;
  private final Consumer<String> teller;

  VerifyPublication(
      Map<String, String> environment,
      Supplier<Optional<String>> terminal,
      Consumer<String> teller) {
    this.environment = Map.copyOf(environment);
    this.terminal = terminal;
    this.teller = teller;
  }

  /** Check the file that the one word names, and end with 0 when all holds. */
  public static void main(String[] words) {
    System.exit(
        new VerifyPublication(System.getenv(), VerifyPublication::ask, System.out::println)
            .run(List.of(words)));
  }

  /**
   * Check a file with cells that a passphrase opens.
   *
   * @param teller takes one sentence a check
   * @return whether everything holds
   */
  public static boolean holds(Path file, String passphrase, Consumer<String> teller) {
    Map<String, String> environment = Map.of(PASSPHRASE, passphrase);
    return new VerifyPublication(environment, Optional::empty, teller).run(List.of(file.toString()))
        == HOLDS;
  }

  private static Optional<String> ask() {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .flatMap(
            console ->
                Optional.ofNullable(
                    console.readPassword("Passphrase of a key holder of this wave: ")))
        .map(String::new);
  }

  /** Check; the exit code. */
  int run(List<String> words) {
    try {
      if (words.size() != 1 || words.getFirst().startsWith("-")) {
        throw new Unreadable("Usage: ./peilstok verify-publication FILE");
      }
      return verify(PublicationFile.read(path(words.getFirst()), this::unsealed));
    } catch (Unreadable refused) {
      teller.accept(refused.sentence());
    } catch (OutOfMemoryError tooLarge) {
      teller.accept("This machine has too little memory for the file.");
    }
    return NOT_CHECKED;
  }

  private static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException unreadable) {
      throw new Unreadable("That is no name of a file.");
    }
  }

  private int verify(PublicationFile file) {
    int failed = tell(new FrameChecks(file.certified(), file.rows()).all());
    if (failed > 0) {
      teller.accept("%d of these checks failed; the other checks need them all.".formatted(failed));
      return DOES_NOT_HOLD;
    }
    failed = tell(new FigureChecks(file.certified(), file.rows()).all());
    if (file.cells().isPresent()) {
      failed += tell(file, file.cells().get());
    }
    return end(failed, file.cells().isPresent());
  }

  private int tell(PublicationFile file, Cells cells) {
    return tell(new CellChecks(file.certified(), file.rows(), cells).all());
  }

  private int tell(List<Finding> findings) {
    findings.forEach(finding -> teller.accept(finding.line()));
    return (int) findings.stream().filter(finding -> !finding.holds()).count();
  }

  private int end(int failed, boolean cut) {
    if (!cut) {
      teller.accept(
          "unseen Whether every combination is about at least k people: this file does not tell who"
              + " is in which two parts at once. Ask a key holder of the wave for the file with the"
              + " cells, and run this again with that.");
    }
    if (failed > 0) {
      teller.accept("%d of these checks failed.".formatted(failed));
      return DOES_NOT_HOLD;
    }
    teller.accept(
        cut
            ? "Everything holds, within each question and scale."
            : "Everything holds that can be seen from outside.");
    return HOLDS;
  }

  private byte[] unsealed(SealedText text) {
    String passphrase =
        Optional.ofNullable(environment.get(PASSPHRASE))
            .filter(given -> !given.isEmpty())
            .or(terminal)
            .orElseThrow(
                () ->
                    new Unreadable(
                        "The file is sealed. Run this on a terminal and type a key holder's"
                            + " passphrase, or put it in "
                            + PASSPHRASE
                            + "."));
    return text.open(passphrase)
        .orElseThrow(
            () ->
                new Unreadable(
                    "The passphrase does not open the file: it is another one, or the box was"
                        + " altered."));
  }
}
