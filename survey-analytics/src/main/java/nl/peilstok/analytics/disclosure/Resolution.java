package nl.peilstok.analytics.disclosure;

/** How fine an item's answers are told. */
public enum Resolution {
  /** Every category: for the organisation and its directorates. */
  FULL,
  /** At most three ordered steps: for all smaller groups. */
  COARSE
}
