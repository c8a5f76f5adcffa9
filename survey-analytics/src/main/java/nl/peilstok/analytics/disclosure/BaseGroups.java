package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Merge the parts of a partition further for one base, until each group holds <i>k</i> valid
 * answers.
 *
 * <p>The same top-down way over the tree of parts: groups that are too small are merged with their
 * siblings, and a merged group is divided again by what lies below its members. Source:
 * docs/privacy.md, part 2, rule 6.
 */
final class BaseGroups {
  private final ValidAnswers valid;
  private final int k;
  private final List<SortedSet<Integer>> groups = new ArrayList<>();

  private BaseGroups(ValidAnswers valid, int k) {
    this.valid = valid;
    this.k = k;
  }

  /** How many valid answers a part has in the base. */
  @FunctionalInterface
  interface ValidAnswers {

    /** Count them. */
    long in(Part part);
  }

  /** The groups as sets of part numbers; none when the whole base is too small. */
  static List<SortedSet<Integer>> of(Node everybody, ValidAnswers valid, int k) {
    BaseGroups base = new BaseGroups(valid, k);
    if (base.size(everybody) >= k) {
      base.divide(List.of(everybody));
    }
    return List.copyOf(base.groups);
  }

  private void divide(List<Node> group) {
    if (group.stream().allMatch(Node.Leaf.class::isInstance)) {
      groups.add(numbers(group));
      return;
    }
    List<Node> below = group.stream().flatMap(BaseGroups::opened).toList();
    new SmallGroups<>(this::size, Node::first, k).merged(below).forEach(this::divide);
  }

  private long size(Node node) {
    return node.leaves().mapToLong(leaf -> valid.in(leaf.part())).sum();
  }

  private static Stream<Node> opened(Node node) {
    return switch (node) {
      case Node.Branch(List<Node> children) -> children.stream();
      case Node.Leaf leaf -> Stream.of(leaf);
    };
  }

  private static SortedSet<Integer> numbers(List<Node> group) {
    return group.stream()
        .flatMap(Node::leaves)
        .map(leaf -> leaf.part().number())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
