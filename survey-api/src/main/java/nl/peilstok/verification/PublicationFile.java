package nl.peilstok.verification;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** A publication with its proof as one file. */
record PublicationFile(Certified certified, Rows rows, CellsText cells) {
  static final String FIRST_LINE = "peilstok-publication/1";

  private static final Pattern ROWS = Pattern.compile("[1-9][0-9]{0,6}");
  private static final Pattern CELLS = Pattern.compile("none|plain|sealed");

  /**
   * Read the file.
   *
   * @throws Unreadable when it is no publication
   */
  static PublicationFile read(Path file) {
    Lines lines = Lines.in(file);
    lines.exactly(FIRST_LINE);
    Certified certified = Certified.read(lines);
    int count = Integer.parseInt(lines.value("rows", ROWS));
    Rows rows = Rows.read(count, certified, lines);
    PublicationFile publication =
        new PublicationFile(certified, rows, cells(lines.value("cells", CELLS), certified, lines));
    lines.end();
    return publication;
  }

  private static CellsText cells(String form, Certified certified, Lines lines) {
    return switch (form) {
      case "plain" -> new CellsText.Plain(Cells.read(lines, certified));
      case "sealed" -> new CellsText.Sealed(SealedText.read(lines));
      default -> new CellsText.None();
    };
  }
}
