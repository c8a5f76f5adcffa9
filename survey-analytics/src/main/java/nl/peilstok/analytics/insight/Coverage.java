package nl.peilstok.analytics.insight;

/**
 * How many respondents a table shows in rows or cells of their own.
 *
 * @param alone respondents in cells shown alone
 * @param merged respondents in groups of several cells
 */
public record Coverage(int alone, int merged) {

  /** Everybody who answered. */
  public int all() {
    return alone + merged;
  }
}
