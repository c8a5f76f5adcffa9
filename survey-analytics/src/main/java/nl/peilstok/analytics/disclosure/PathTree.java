package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * The tree of divisions over some groups, to find with whom a group is best merged.
 *
 * <p>What readers lose by merging two groups: everybody's figures in the two groups, and in every
 * larger group of the tree that holds one of them and not the other, for tables by that level then
 * show the two as one. Levels that no page shows by themselves count for a third.
 */
final class PathTree {
  private static final List<SegmentKey> ON_PAGES =
      List.of(
          SegmentKey.DIRECTORATE,
          SegmentKey.DEPARTMENT,
          SegmentKey.TEAM,
          SegmentKey.ROLE_GROUP,
          SegmentKey.ROLE,
          SegmentKey.DOELGROEP);
  private static final int SHOWN = 3;

  private final List<Branch> leaves = new ArrayList<>();
  private final Branch root = new Branch(null, 0);

  /** A group under way. */
  record Group(List<Step> path, long people) {}

  private static final class Branch {
    private final @Nullable Branch above;
    private final int weight;
    private final int depth;
    private final List<Integer> groups = new ArrayList<>();
    private final Map<Step, Branch> below = new HashMap<>();
    private long people;

    private Branch(@Nullable Branch above, int weight) {
      this.above = above;
      this.weight = weight;
      this.depth = above == null ? 0 : above.depth + 1;
    }
  }

  PathTree(List<Group> groups) {
    for (Group group : groups) {
      int number = leaves.size();
      Branch at = root;
      enter(at, number, group);
      for (Step step : group.path()) {
        Branch above = at;
        at = at.below.computeIfAbsent(step, _ -> new Branch(above, weight(step.key())));
        enter(at, number, group);
      }
      leaves.add(at);
    }
  }

  /** How many groups there are. */
  int size() {
    return leaves.size();
  }

  /**
   * The group to merge with at the least loss, among those that will do; the nearest in the tree.
   *
   * @param group the number of a group, from 0 in the order given
   */
  OptionalInt nearest(int group, IntPredicate willDo) {
    for (Branch at = leaves.get(group); at != null; at = at.above) {
      OptionalInt found =
          at.groups.stream()
              .filter(other -> other != group && willDo.test(other))
              .min(
                  Comparator.<Integer>comparingLong(other -> loss(group, other))
                      .thenComparing(Comparator.naturalOrder()))
              .map(OptionalInt::of)
              .orElseGet(OptionalInt::empty);
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  /** What readers lose when two groups become one, in people times the weight of the level. */
  long loss(int one, int other) {
    Branch first = leaves.get(one);
    Branch second = leaves.get(other);
    long lost = 0;
    while (first != second) {
      boolean deeper = first.depth >= second.depth;
      Branch at = deeper ? first : second;
      lost += at.weight * at.people;
      Branch above = at.above == null ? root : at.above;
      first = deeper ? above : first;
      second = deeper ? second : above;
    }
    return lost;
  }

  private static void enter(Branch at, int number, Group group) {
    at.groups.add(number);
    at.people += group.people();
  }

  private static int weight(SegmentKey key) {
    return ON_PAGES.contains(key) ? SHOWN : 1;
  }
}
