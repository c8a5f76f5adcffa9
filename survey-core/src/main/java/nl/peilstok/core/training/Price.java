package nl.peilstok.core.training;

/** What a training costs, in euro cents. */
public sealed interface Price {

  /** Each person costs the same. */
  record PerPerson(long cents) implements Price {

    /** Refuse a negative price. */
    public PerPerson {
      notNegative(cents);
    }

    @Override
    public long of(int people) {
      return Math.multiplyExact(cents, people);
    }
  }

  /** A group costs the same, full or not. */
  record PerGroup(long cents, int size) implements Price {

    /** Refuse a negative price and a group of nobody. */
    public PerGroup {
      notNegative(cents);
      if (size < 1) {
        throw new IllegalArgumentException("a group has at least one place");
      }
    }

    @Override
    public long of(int people) {
      return Math.multiplyExact(cents, Math.ceilDiv(people, size));
    }
  }

  /** The price for so many people; groups are not shared with others. */
  long of(int people);

  private static void notNegative(long cents) {
    if (cents < 0) {
      throw new IllegalArgumentException("a price is not negative");
    }
  }
}
