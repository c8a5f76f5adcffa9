package nl.peilstok.verification;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A publication with its proof as one file.
 *
 * @param cells how many people each two parts share; empty where the file does not tell
 */
record PublicationFile(Certified certified, Rows rows, Optional<Cells> cells) {
  static final String FIRST_LINE = "peilstok-publication/1";

  private static final String SEALED = "sealed";
  private static final Pattern ROWS = Pattern.compile("[1-9][0-9]{0,6}");
  private static final Pattern ROWS_OR_SEALED = Pattern.compile(ROWS.pattern() + "|" + SEALED);
  private static final Pattern CELLS = Pattern.compile("none|plain");

  /**
   * Read the file.
   *
   * @param opening opens what only a passphrase opens
   * @throws Unreadable when it is no publication
   */
  static PublicationFile read(Path file, Function<SealedText, byte[]> opening) {
    Lines lines = Lines.in(file);
    lines.exactly(FIRST_LINE);
    Certified certified = Certified.read(lines);
    String rows = lines.value("rows", ROWS_OR_SEALED);
    if (!rows.equals(SEALED)) {
      return read(rows, certified, lines);
    }
    SealedText text = SealedText.read(lines);
    lines.end();
    Lines inside = Lines.unsealed(opening.apply(text));
    return read(inside.value("rows", ROWS), certified, inside);
  }

  private static PublicationFile read(String count, Certified certified, Lines lines) {
    Rows rows = Rows.read(Integer.parseInt(count), certified, lines);
    Optional<Cells> cells =
        lines.value("cells", CELLS).equals("plain")
            ? Optional.of(Cells.read(lines, certified))
            : Optional.empty();
    lines.end();
    return new PublicationFile(certified, rows, cells);
  }
}
