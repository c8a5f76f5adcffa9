package nl.peilstok.analytics.attack;

import java.util.BitSet;
import java.util.Optional;

/**
 * Whole multiples of published groups, and the classes on which they do not cancel.
 *
 * @param groups how often each group is in it, by number
 * @param values what is left on each class, by number
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, and made by the thousand
record Combination(long[] groups, long[] values) {

  /** Bring a row of remainders back to whole numbers; empty where that cannot be checked. */
  static Optional<Combination> of(long[] row, Sums sums) {
    int classes = sums.classes().size();
    long scale = 1;
    for (int group = classes; group < row.length; group++) {
      long denominator = Modular.ratio(row[group]).denominator();
      scale = scale / gcd(scale, denominator) * denominator;
      if (scale > Modular.PRIME) {
        return Optional.empty();
      }
    }
    long[] groups = new long[sums.facts().size()];
    for (int group = 0; group < groups.length; group++) {
      Modular.Ratio ratio = Modular.ratio(row[classes + group]);
      groups[group] = Math.multiplyExact(ratio.numerator(), scale / ratio.denominator());
    }
    Combination found = new Combination(groups, values(groups, sums));
    return found.support().equals(support(row, classes)) ? Optional.of(found) : Optional.empty();
  }

  /** The classes on which a row of remainders is not 0. */
  static BitSet support(long[] row, int classes) {
    BitSet support = new BitSet();
    for (int number = 0; number < classes; number++) {
      if (row[number] != 0) {
        support.set(number);
      }
    }
    return support;
  }

  BitSet support() {
    return support(values, values.length);
  }

  /** The counts of the groups, so combined. */
  long count(Sums sums) {
    long count = 0;
    for (int group = 0; group < groups.length; group++) {
      count += Math.multiplyExact(groups[group], sums.facts().get(group).count());
    }
    return count;
  }

  private static long[] values(long[] groups, Sums sums) {
    long[] values = new long[sums.classes().size()];
    for (int group = 0; group < groups.length; group++) {
      if (groups[group] != 0) {
        BitSet members = sums.members().get(group);
        for (int one = members.nextSetBit(0); one >= 0; one = members.nextSetBit(one + 1)) {
          values[one] += groups[group];
        }
      }
    }
    return values;
  }

  private static long gcd(long one, long other) {
    return other == 0 ? one : gcd(other, one % other);
  }
}
