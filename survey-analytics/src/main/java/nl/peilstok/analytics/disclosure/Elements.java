package nl.peilstok.analytics.disclosure;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The groups of both partitions in a row, from 0: those of <i>waar</i>, then those of <i>wie</i>.
 */
record Elements(Map<Partition, PathTree> trees) {

  /** Copy the map. */
  Elements {
    trees = Map.copyOf(trees);
  }

  /** How many groups of <i>waar</i> there are; the first of <i>wie</i> has this number. */
  int places() {
    return tree(Partition.WAAR).size();
  }

  int size() {
    return places() + tree(Partition.WIE).size();
  }

  /**
   * The group of the same partition to merge with at the least loss, among those that will do.
   *
   * @param willDo asked with the number of an element
   */
  OptionalInt nearest(int element, IntPredicate willDo) {
    int offset = offset(element);
    OptionalInt found =
        tree(partition(element)).nearest(element - offset, number -> willDo.test(number + offset));
    return found.isPresent() ? OptionalInt.of(found.getAsInt() + offset) : found;
  }

  /** What readers lose when two groups of one partition become one. */
  long loss(int one, int other) {
    int offset = offset(one);
    return tree(partition(one)).loss(one - offset, other - offset);
  }

  Partition partition(int element) {
    return element < places() ? Partition.WAAR : Partition.WIE;
  }

  /** The number of the first element of the same partition. */
  int offset(int element) {
    return partition(element) == Partition.WAAR ? 0 : places();
  }

  private PathTree tree(Partition partition) {
    return Objects.requireNonNull(trees.get(partition));
  }
}
