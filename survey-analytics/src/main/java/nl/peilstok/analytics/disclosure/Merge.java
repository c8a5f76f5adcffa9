package nl.peilstok.analytics.disclosure;

import java.util.List;
import java.util.SortedSet;

/**
 * Values that are not shown apart, and why; for oversight, without any size.
 *
 * @param within the path of the group inside which they were merged; empty for everybody
 * @param merged the key and its values
 */
public record Merge(Partition partition, List<Step> within, Step merged, Reason reason) {

  /** Copy the path. */
  public Merge {
    within = List.copyOf(within);
  }

  /** The values that were merged. */
  public SortedSet<String> values() {
    return merged.values();
  }

  /** Why values were merged. */
  public enum Reason {
    /** At least one of them has fewer respondents than <i>k</i>. */
    TOO_SMALL
  }
}
