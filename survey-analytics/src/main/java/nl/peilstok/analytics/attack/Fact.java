package nl.peilstok.analytics.attack;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How many people of a group are counted somewhere, as somebody read it.
 *
 * @param base whom it counts: everybody who answered, or those with a valid answer to something;
 *     counts of one base are sums over the same people
 * @param view by what kind of characteristic the group was made: where somebody works, or who
 *     somebody is
 * @param kinds the kinds of people in the group, by number; people of one kind are never told apart
 * @param source where it was read
 */
public record Fact(String base, String view, SortedSet<Integer> kinds, long count, String source) {

  /** Copy the kinds. */
  public Fact {
    kinds = new TreeSet<>(kinds);
  }
}
