package nl.peilstok.analytics.insight;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Options that are taken together, and how much they take of some rows. */
final class PlanChoice {
  private final long cents;
  private final long gain;
  private final long[] used;
  private final @Nullable Picked picked;

  private PlanChoice(long cents, long gain, long[] used, @Nullable Picked picked) {
    this.cents = cents;
    this.gain = gain;
    this.used = used;
    this.picked = picked;
  }

  private record Picked(int option, @Nullable Picked before) {}

  /** Take nothing. */
  static PlanChoice none(int rows) {
    return new PlanChoice(0, 0, new long[rows], null);
  }

  long cents() {
    return cents;
  }

  long gain() {
    return gain;
  }

  long used(int row) {
    return row < used.length ? used[row] : 0;
  }

  /** The numbers of the options. */
  SortedSet<Integer> options() {
    SortedSet<Integer> options = new TreeSet<>();
    for (Picked one = picked; one != null; one = one.before()) {
      options.add(one.option());
    }
    return options;
  }

  /** Take one option more, which takes so much of each row. */
  PlanChoice and(int number, TrainingOption option, long[] weights) {
    return new PlanChoice(
        cents + option.cents(),
        gain + option.gain().value(),
        sum(weights),
        new Picked(number, picked));
  }

  /** Take what another takes too. */
  PlanChoice and(PlanChoice other) {
    Picked all = picked;
    for (Picked one = other.picked; one != null; one = one.before()) {
      all = new Picked(one.option(), all);
    }
    return new PlanChoice(cents + other.cents, gain + other.gain, sum(other.used), all);
  }

  /** Keep count of the first rows only. */
  PlanChoice counting(int rows) {
    return new PlanChoice(cents, gain, Arrays.copyOf(used, rows), picked);
  }

  /** Forget a row that nothing takes of any more. */
  void forget(int row) {
    used[row] = 0;
  }

  /** What it takes of all rows but one, to be held against that of others. */
  LongBuffer usedBut(int row) {
    long[] others = used.clone();
    if (row < others.length) {
      others[row] = 0;
    }
    return LongBuffer.wrap(others);
  }

  private long[] sum(long[] more) {
    long[] sum = used.clone();
    for (int row = 0; row < sum.length; row++) {
      sum[row] += more[row];
    }
    return sum;
  }
}
