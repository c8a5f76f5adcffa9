package nl.peilstok.analytics.statistics;

/** Why a figure cannot be computed. */
public enum Undefined {
  /** There is no value at all, or nobody the figure could be about. */
  NO_VALUES,
  /** One value has no spread, and so no interval. */
  ONE_VALUE,
  /** Too few people gave a valid answer, so that the figure was not published. */
  NOT_PUBLISHED
}
