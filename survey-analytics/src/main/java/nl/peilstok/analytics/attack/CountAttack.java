package nl.peilstok.analytics.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pool published counts and work out what they say of few people.
 *
 * @param k the smallest number of respondents of whom a statistic may be known
 * @param orders how often the search begins anew
 */
public record CountAttack(int k, int orders) {
  /** How many times k a support may hold to be looked at for insiders. */
  private static final int SCOPE = 4;

  /**
   * Attack the counts of one base.
   *
   * @param invited how many people there are of each kind, by its number
   * @param turnout what is known of who answered
   */
  public Findings on(String base, List<Fact> facts, List<Long> invited, Turnout turnout) {
    Sums sums =
        Sums.of(
            base,
            facts.stream().filter(fact -> fact.base().equals(base)).toList(),
            invited,
            turnout);
    Judge judge = new Judge(sums, turnout);
    List<Combination> light = new SupportSearch(sums, judge, SCOPE * k + .5).search(orders);
    List<Support> supports =
        light.stream()
            .map(judge::support)
            .sorted(Comparator.comparingLong(Support::respondents))
            .toList();
    Optional<Map<Integer, Long>> counts = new Determined(sums).counts();
    return new Findings(
        base,
        sums.facts().size(),
        sums.classes().size(),
        supports.stream().filter(one -> one.respondents() < k && one.invited() > 0).toList(),
        supports.stream().findFirst(),
        small(counts.orElse(Map.of()), sums),
        sums.contradictions(),
        counts.isPresent(),
        effectiveK(light, sums, judge));
  }

  private Map<SortedSet<Integer>, Long> small(Map<Integer, Long> counts, Sums sums) {
    Map<SortedSet<Integer>, Long> small = new HashMap<>();
    counts.forEach(
        (number, count) -> {
          if (count < k) {
            small.put(new TreeSet<>(sums.classes().get(number).kinds()), count);
          }
        });
    return small;
  }

  private static Optional<Long> effectiveK(List<Combination> light, Sums sums, Judge judge) {
    List<List<BitSet>> views = views(sums);
    List<BitSet> parts = views.getFirst();
    List<BitSet> others = views.getLast();
    return light.stream()
        .map(
            one ->
                judge.support(one).respondents()
                    - Insiders.most(answered(one.support(), sums), parts, others))
        .map(left -> Math.max(0, left))
        .min(Comparator.naturalOrder());
  }

  /** The parts of the two views that most groups are of; where there is one, classes beside it. */
  private static List<List<BitSet>> views(Sums sums) {
    Map<String, Long> groups =
        sums.facts().stream().collect(Collectors.groupingBy(Fact::view, Collectors.counting()));
    List<List<BitSet>> views =
        new ArrayList<>(
            groups.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(2)
                .map(view -> sums.parts(view.getKey()))
                .toList());
    if (views.size() < 2) {
      views.add(IntStream.range(0, sums.classes().size()).mapToObj(CountAttack::alone).toList());
    }
    return views;
  }

  private static BitSet alone(int number) {
    BitSet alone = new BitSet();
    alone.set(number);
    return alone;
  }

  /** Only those who answered know an answer of their own. */
  private static BitSet answered(BitSet support, Sums sums) {
    BitSet answered = new BitSet();
    support.stream().filter(one -> sums.classes().get(one).weight() > 0).forEach(answered::set);
    return answered;
  }
}
