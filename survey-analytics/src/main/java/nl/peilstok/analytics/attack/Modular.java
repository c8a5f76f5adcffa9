package nl.peilstok.analytics.attack;

/**
 * Count with remainders of a prime, which never overflow.
 *
 * <p>Fractions with small terms come back from their remainder (Wang 1981); what comes back is
 * checked in whole numbers by {@link Combination}.
 */
final class Modular {
  static final long PRIME = (1L << 31) - 1;

  /** The largest numerator and denominator that a remainder tells apart. */
  private static final long LARGEST = 32_767;

  private Modular() {}

  /** A fraction in lowest terms, with a denominator above 0. */
  record Ratio(long numerator, long denominator) {}

  static long inverse(long value) {
    long inverse = 1;
    long power = value;
    for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
      if ((exponent & 1) == 1) {
        inverse = inverse * power % PRIME;
      }
      power = power * power % PRIME;
    }
    return inverse;
  }

  /** One remainder divided by another; mostly that is 1 or −1. */
  static long quotient(long value, long divisor) {
    if (divisor == 1) {
      return value;
    }
    return divisor == PRIME - 1 ? negative(value) : value * inverse(divisor) % PRIME;
  }

  static long negative(long value) {
    return value == 0 ? 0 : PRIME - value;
  }

  /** The fraction with the smallest terms that has this remainder. */
  static Ratio ratio(long remainder) {
    long high = PRIME;
    long low = remainder;
    long highFactor = 0;
    long lowFactor = 1;
    while (low > LARGEST) {
      long times = high / low;
      long next = high - times * low;
      high = low;
      low = next;
      long nextFactor = highFactor - times * lowFactor;
      highFactor = lowFactor;
      lowFactor = nextFactor;
    }
    return lowFactor < 0 ? new Ratio(-low, -lowFactor) : new Ratio(low, lowFactor);
  }
}
