package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Groups joined by the parts that hold people of several of them.
 *
 * <p>What is left apart is what unions of parts can tell apart, and no more.
 */
final class Clumps {
  private final int[] above;

  Clumps(int groups) {
    above = new int[groups];
    Arrays.setAll(above, group -> group);
  }

  /** Take in a part that holds people of these groups. */
  void join(BitSet groups) {
    int first = groups.nextSetBit(0);
    for (int next = first; next >= 0; next = groups.nextSetBit(next + 1)) {
      above[top(next)] = top(first);
    }
  }

  /** The groups that belong together, in order, each in the order of its members. */
  List<List<Integer>> all() {
    List<List<Integer>> byTop = new ArrayList<>();
    for (int group = 0; group < above.length; group++) {
      byTop.add(new ArrayList<>());
    }
    for (int group = 0; group < above.length; group++) {
      byTop.get(top(group)).add(group);
    }
    return byTop.stream()
        .filter(clump -> !clump.isEmpty())
        .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
        .toList();
  }

  private int top(int group) {
    int top = group;
    while (above[top] != top) {
      above[top] = above[above[top]];
      top = above[top];
    }
    return top;
  }
}
