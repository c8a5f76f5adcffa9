package nl.peilstok.analytics.disclosure;

/** How many people something holds for, told no finer than the smallest group that is shown. */
public sealed interface PeopleCount {

  /** So many, and as many at least for whom it does not hold. */
  record Exactly(long people) implements PeopleCount {}

  /** Fewer than the smallest group, perhaps nobody. */
  record FewerThan(long people) implements PeopleCount {}

  /** All but fewer than the smallest group, perhaps everybody. */
  record MoreThan(long people) implements PeopleCount {}

  /**
   * Tell how many of all.
   *
   * @param k the smallest group that is shown
   */
  static PeopleCount of(long people, long all, int k) {
    if (people < k) {
      return new FewerThan(k);
    }
    return all - people < k ? new MoreThan(all - k) : new Exactly(people);
  }
}
