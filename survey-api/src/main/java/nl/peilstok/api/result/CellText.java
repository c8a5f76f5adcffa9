package nl.peilstok.api.result;

/** Write texts into the cells of files that a spreadsheet may open. */
public final class CellText {
  private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

  private CellText() {}

  /** Put an apostrophe before what a spreadsheet would take for a formula. */
  public static String harmless(String text) {
    boolean formula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
