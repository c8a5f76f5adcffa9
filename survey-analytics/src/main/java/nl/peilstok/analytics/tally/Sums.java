package nl.peilstok.analytics.tally;

/** Sums over people; plain loops, which the compiler turns into a few instructions for eight. */
final class Sums {
  private Sums() {}

  static long of(long[] values) {
    return of(values, values.length);
  }

  static long of(long[] values, int people) {
    long sum = 0;
    for (int person = 0; person < people; person++) {
      sum += values[person];
    }
    return sum;
  }

  static long ofProducts(long[] ones, long[] others, int people) {
    long sum = 0;
    for (int person = 0; person < people; person++) {
      sum += ones[person] * others[person];
    }
    return sum;
  }
}
