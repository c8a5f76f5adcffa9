package nl.peilstok.analytics.synthetic;

/** What somebody does with an invitation. */
public enum Choice {
  ANSWERS,
  BREAKS_OFF,
  STAYS_AWAY
}
