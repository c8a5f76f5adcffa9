package nl.peilstok.analytics.disclosure;

import java.util.List;

/**
 * Which groups of one kind may be shown alone.
 *
 * @param alone how many of them, over the tries
 * @param groups every group, in the order of its values
 * @param together groups that could only be shown together, the most frequent first
 */
public record Prospect(
    Grouping grouping, Spread alone, List<Group> groups, List<Together> together) {

  /** Copy the lists. */
  public Prospect {
    groups = List.copyOf(groups);
    together = List.copyOf(together);
  }

  /** The groups that stand alone more often than not. */
  public List<Group> usuallyAlone(int tries) {
    return groups.stream().filter(group -> group.tries() > tries - group.tries()).toList();
  }

  /**
   * One group.
   *
   * @param values one for each key
   * @param invited N; no answer has been given yet
   * @param tries in how many of them it stands alone
   */
  public record Group(List<String> values, int invited, int tries) {

    /** Copy the values. */
    public Group {
      values = List.copyOf(values);
    }
  }

  /**
   * Groups that no division keeps apart.
   *
   * @param groups the values of each, in order; at least two, or one beside people of no group
   * @param tries in how many of them exactly these were together
   */
  public record Together(List<List<String>> groups, int tries) {

    /** Copy the groups. */
    public Together {
      groups = groups.stream().map(List::copyOf).toList();
    }
  }
}
