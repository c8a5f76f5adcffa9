package nl.peilstok.analytics.statistics;

import java.util.Locale;

/** Why a figure cannot be computed. */
public enum Undefined {
  /** There is no value at all, or nobody the figure could be about. */
  NO_VALUES,
  /** One value has no spread, and so no interval. */
  ONE_VALUE,
  /** Fewer values than the figure has unknowns. */
  TOO_FEW_VALUES,
  /** Fewer items than it takes to see whether they hang together. */
  TOO_FEW_ITEMS,
  /** All values are the same, so that nothing can be compared with their spread. */
  NO_VARIANCE,
  /** There is one group only, and nothing to compare it with. */
  ONE_GROUP,
  /** Nobody changed, so that there is no direction to speak of. */
  NO_CHANGE,
  /** Values occur more than once where the exact distribution needs all to differ. */
  TIES,
  /** Every value of one group lies above every value of the other: the spread is not to be seen. */
  COMPLETE_SEPARATION,
  /** The figure exists for tables of two by two only. */
  NOT_TWO_BY_TWO,
  /** Too few groups stand behind it to tell chance from effect. */
  TOO_FEW_CLUSTERS,
  /** A population total is to be met by people of whom nobody answered, or the totals disagree. */
  UNREACHABLE_MARGIN,
  /** The search for a solution ended without one, or at a solution that cannot be. */
  NO_SOLUTION,
  /** Too few people gave a valid answer, so that the figure was not published. */
  NOT_PUBLISHED,
  /** The questions behind it are not the same in both waves. */
  REWORDED,
  /** The group was not there, or the wave did not divide by it. */
  ABSENT;

  /** The stable code, such as {@code not-published}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
