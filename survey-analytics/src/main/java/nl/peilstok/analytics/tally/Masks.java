package nl.peilstok.analytics.tally;

/** Ones and zeros by person, to count some people and not others without a branch. */
final class Masks {
  private Masks() {}

  /** Keep in a mask only who is in the other too. */
  static void narrow(long[] mask, long[] other) {
    for (int person = 0; person < mask.length; person++) {
      mask[person] &= other[person];
    }
  }

  /** Keep in a mask only who is in the other too. */
  static void narrow(long[] mask, int[] other) {
    for (int person = 0; person < mask.length; person++) {
      mask[person] &= other[person];
    }
  }

  /** The values of who is in a mask, and 0 for others. */
  static long[] only(long[] mask, long[] values) {
    long[] masked = new long[mask.length];
    for (int person = 0; person < mask.length; person++) {
      masked[person] = mask[person] * values[person];
    }
    return masked;
  }

  /** The values of who is in a mask, and 0 for others. */
  static long[] only(long[] mask, int[] values) {
    long[] masked = new long[mask.length];
    for (int person = 0; person < mask.length; person++) {
      masked[person] = mask[person] * values[person];
    }
    return masked;
  }
}
