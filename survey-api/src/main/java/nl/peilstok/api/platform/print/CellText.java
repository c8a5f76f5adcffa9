package nl.peilstok.api.platform.print;

import java.util.regex.Pattern;

/** Write texts into the cells of files that a spreadsheet may open. */
public final class CellText {
  private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

  private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

  private CellText() {}

  /** Put an apostrophe before what would be a formula; a number below nothing is none. */
  public static String harmless(String text) {
    boolean formula =
        !text.isEmpty()
            && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
