package nl.peilstok.analytics.attack;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * People about whom a combination of published groups says something, and about nobody else.
 *
 * @param kinds the kinds of people on whom it does not cancel
 * @param invited how many there are
 * @param respondents how many of them answered, or the most that can have
 * @param combination how often each group is in it
 */
public record Support(
    String base,
    SortedSet<Integer> kinds,
    long invited,
    long respondents,
    Map<Fact, Long> combination) {

  /** Copy both. */
  public Support {
    kinds = new TreeSet<>(kinds);
    combination = Map.copyOf(combination);
  }
}
