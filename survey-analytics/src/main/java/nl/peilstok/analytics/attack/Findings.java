package nl.peilstok.analytics.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What an attack on the counts of one base found.
 *
 * @param groups different groups that were published
 * @param classes how many sorts of people these tell apart
 * @param small supports with at least 1 invited and fewer than k respondents, smallest first
 * @param smallest the smallest support that was met; empty where none was
 * @param determined counts under k that have one value, by the kinds of people they count
 * @param contradictions groups that were read with two counts
 * @param consistent whether any counts at all fit what was published
 * @param effectiveK what is left of the smallest support with one insider in each part
 */
public record Findings(
    String base,
    int groups,
    int classes,
    List<Support> small,
    Optional<Support> smallest,
    Map<SortedSet<Integer>, Long> determined,
    List<Contradiction> contradictions,
    boolean consistent,
    Optional<Long> effectiveK) {

  /** Copy the collections. */
  public Findings {
    small = List.copyOf(small);
    determined = Map.copyOf(determined);
    contradictions = List.copyOf(contradictions);
  }

  /** The same of another base with the same groups and counts. */
  public Findings of(String other) {
    return new Findings(
        other,
        groups,
        classes,
        small,
        smallest,
        determined,
        contradictions,
        consistent,
        effectiveK);
  }

  /** Whether nothing was found that the publication promises to hide. */
  public boolean isNothing() {
    return small.isEmpty() && determined.isEmpty() && contradictions.isEmpty() && consistent;
  }
}
