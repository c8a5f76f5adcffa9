package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of the elements 0, 1, … belong together: union and find.
 *
 * <p>The smallest element of a block stands for it, so that the order of joining does not show.
 */
final class Blocks {
  private final int[] parents;

  Blocks(int elements) {
    this.parents = new int[elements];
    for (int element = 0; element < elements; element++) {
      parents[element] = element;
    }
  }

  int elements() {
    return parents.length;
  }

  /** The element that stands for the block of another. */
  int root(int element) {
    int at = element;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Whether two elements were not together before. */
  boolean join(int one, int other) {
    int first = root(one);
    int second = root(other);
    parents[Math.max(first, second)] = Math.min(first, second);
    return first != second;
  }

  /** The blocks of some elements, each in order, in the order of their first elements. */
  Collection<List<Integer>> of(Iterable<Integer> some) {
    SortedMap<Integer, List<Integer>> blocks = new TreeMap<>();
    some.forEach(
        element -> blocks.computeIfAbsent(root(element), _ -> new ArrayList<>()).add(element));
    return blocks.values();
  }
}
