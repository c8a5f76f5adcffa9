package nl.peilstok.analytics.disclosure;

import java.util.List;

/**
 * Groups that are not shown apart, and why; for oversight, without any size.
 *
 * @param merged where the groups stand in the tree of divisions, at least two
 */
public record Merge(Partition partition, List<List<Step>> merged, Reason reason) {

  /** Copy the paths. */
  public Merge {
    merged = merged.stream().map(List::copyOf).toList();
  }

  /** Why groups were merged. */
  public sealed interface Reason {

    /** At least one of them has fewer respondents than <i>k</i>. */
    record TooSmall() implements Reason {}

    /**
     * Shown apart, they would have let a group of fewer than <i>k</i> be worked out from others.
     *
     * @param where the groups of <i>waar</i> from which, as few as cover them
     * @param who the groups of <i>wie</i> from which
     */
    record Derivable(List<List<Step>> where, List<List<Step>> who) implements Reason {

      /** Copy the paths. */
      public Derivable {
        where = where.stream().map(List::copyOf).toList();
        who = who.stream().map(List::copyOf).toList();
      }
    }
  }

  static Merge tooSmall(Partition partition, List<List<Step>> merged) {
    return new Merge(partition, merged, new Reason.TooSmall());
  }
}
