package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Merge groups that are too small: the two smallest first, ties by name, until none is left.
 *
 * <p>Source: docs/privacy.md, part 2, rule 2.
 *
 * @param <T> what is merged
 * @param <N> the names by which ties are broken
 */
final class SmallGroups<T, N extends Comparable<? super N>> {
  private final ToLongFunction<T> size;
  private final Function<T, N> name;
  private final int k;

  SmallGroups(ToLongFunction<T> size, Function<T, N> name, int k) {
    this.size = size;
    this.name = name;
    this.k = k;
  }

  /**
   * Merge. Each result holds at least <i>k</i>, unless everything together does not.
   *
   * @return groups in the order of their names, each in the order of its members' names
   */
  List<List<T>> merged(List<T> all) {
    PriorityQueue<Group<T, N>> groups =
        new PriorityQueue<>(
            Comparator.<Group<T, N>>comparingLong(Group::size).thenComparing(Group::name));
    all.forEach(one -> groups.add(single(one)));
    while (groups.size() > 1 && groups.element().size() < k) {
      groups.add(groups.remove().with(groups.remove()));
    }
    return groups.stream()
        .sorted(Comparator.comparing(Group::name))
        .map(group -> group.members().stream().sorted(Comparator.comparing(name)).toList())
        .toList();
  }

  private Group<T, N> single(T one) {
    return new Group<>(size.applyAsLong(one), name.apply(one), List.of(one));
  }

  /** A group under way; its name is the first of its members' names. */
  private record Group<T, N extends Comparable<? super N>>(long size, N name, List<T> members) {

    Group<T, N> with(Group<T, N> other) {
      List<T> both = new ArrayList<>(members);
      both.addAll(other.members);
      return new Group<>(
          size + other.size, name.compareTo(other.name) <= 0 ? name : other.name, both);
    }
  }
}
