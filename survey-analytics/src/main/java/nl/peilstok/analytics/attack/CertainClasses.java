package nl.peilstok.analytics.attack;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The classes that one group after the other gives away: where nobody answered, or everybody did.
 *
 * <p>What is left of the sums without them has fewer unknowns, each with room to move.
 */
final class CertainClasses {
  private final Sums sums;
  private final SortedMap<Integer, Long> counts = new TreeMap<>();
  private final BitSet open = new BitSet();

  private CertainClasses(Sums sums) {
    this.sums = sums;
    open.set(0, sums.classes().size());
  }

  /** Find them all; empty where the sums contradict one another. */
  static Optional<CertainClasses> of(Sums sums) {
    CertainClasses certain = new CertainClasses(sums);
    int before;
    do {
      before = certain.counts.size();
      for (int group = 0; group < sums.facts().size(); group++) {
        if (!certain.settle(group)) {
          return Optional.empty();
        }
      }
    } while (certain.counts.size() > before);
    return Optional.of(certain);
  }

  /** Their counts, by the number of the class. */
  Map<Integer, Long> counts() {
    return counts;
  }

  /** The classes of which it is not known. */
  BitSet open() {
    return (BitSet) open.clone();
  }

  /** What the open classes of a group add up to. */
  long left(int group) {
    long left = sums.facts().get(group).count();
    for (Map.Entry<Integer, Long> one : counts.entrySet()) {
      left -= isIn(one.getKey(), group) ? one.getValue() : 0;
    }
    return left;
  }

  private boolean settle(int group) {
    long left = left(group);
    BitSet members = (BitSet) sums.members().get(group).clone();
    members.and(open);
    long people = members.stream().mapToLong(this::invited).sum();
    if (left == 0 || left == people) {
      boolean isNobody = left == 0;
      members.stream().forEach(one -> counts.put(one, isNobody ? 0 : invited(one)));
      open.andNot(members);
    }
    return left >= 0 && left <= people;
  }

  private boolean isIn(int number, int group) {
    return sums.classes().get(number).groups().get(group);
  }

  private long invited(int number) {
    return sums.classes().get(number).invited();
  }
}
