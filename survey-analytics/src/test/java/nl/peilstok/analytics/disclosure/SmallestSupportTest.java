package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.peilstok.analytics.disclosure.PublishedSets.Crossing;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

/** The minimum cut against all combinations that there are, tried one by one. */
final class SmallestSupportTest {
  private static final int MOST_PARTS = 9;
  private static final PublishedSets.SmallestSupport EXACT = new VanishingCells();

  @Provide
  Arbitrary<List<Crossing>> crossings() {
    return Arbitraries.longs().map(seed -> drawn(new SplittableRandom(seed)));
  }

  /** Up to four parts each way and ten cells of 0 to 15 respondents. */
  private static List<Crossing> drawn(RandomGenerator random) {
    int where = random.nextInt(1, 5);
    int who = random.nextInt(1, 5);
    Set<List<Integer>> seen = new HashSet<>();
    List<Crossing> crossings = new ArrayList<>();
    int wanted = random.nextInt(1, 11);
    for (int cell = 0; cell < wanted; cell++) {
      int one = random.nextInt(where);
      int other = random.nextInt(who);
      if (seen.add(List.of(one, other))) {
        crossings.add(new Crossing(one, other, random.nextInt(16)));
      }
    }
    return crossings;
  }

  @Property(tries = 3_000)
  void the_smallest_support_is_the_minimum_cut(@ForAll("crossings") List<Crossing> crossings) {
    long cut = minimumCut(crossings);

    assertThat(AllLabelings.smallestSupport(crossings)).isEqualTo(cut);
    assertThat(EXACT.smallestSupport(PublishedSets.ofPartitions(crossings))).isEqualTo(cut);
  }

  @Property(tries = 1_500)
  void after_the_repair_no_combination_is_carried_by_fewer_than_k(
      @ForAll("repaired") Repaired repaired) {
    Statistics.label("needed a repair")
        .collect(repaired.repairs() > 0)
        .coverage(share -> share.check(true).percentage(found -> found > 10));
    assertThat(AllLabelings.smallestSupport(repaired.crossings()))
        .isGreaterThanOrEqualTo(repaired.k());
  }

  /** What came of a few people, among whom repairs are often needed. */
  record Repaired(List<Crossing> crossings, int k, int repairs) {}

  @Provide
  Arbitrary<Repaired> repaired() {
    return Arbitraries.longs()
        .map(seed -> repaired(new SplittableRandom(seed)))
        .filter(one -> parts(one.crossings()) <= MOST_PARTS);
  }

  private static Repaired repaired(RandomGenerator random) {
    SegmentPlan segments = Municipality.large(2, 1, 2);
    int k = random.nextInt(5, 9);
    List<Cohort> people = new ArrayList<>();
    for (String unit : List.of("d1-1-1", "d1-1-2", "d2-1-1", "d2-1-2")) {
      for (String role : List.of("beleid", "data", "manager", "raadslid")) {
        int n = (int) (14 * Math.pow(random.nextDouble(), 2));
        if (random.nextInt(3) > 0) {
          Segments like = Municipality.person(unit, role, "eindgebruiker");
          people.add(new Cohort(like, n, n + random.nextInt(1, 4)));
        }
      }
    }
    people.add(new Cohort(Municipality.clerk("d1-1-1"), k, k));
    TwoPartitions parts = TwoPartitions.of(people, segments, k);
    return new Repaired(crossings(parts), k, parts.proof().repairs());
  }

  private static List<Crossing> crossings(TwoPartitions parts) {
    return parts.cells().stream()
        .map(cell -> new Crossing(cell.where(), cell.who(), cell.respondents()))
        .toList();
  }

  private static long parts(List<Crossing> crossings) {
    return crossings.stream().map(Crossing::where).distinct().count()
        + crossings.stream().map(Crossing::who).distinct().count();
  }

  @Test
  void three_sums_of_two_give_each_of_three_away() {
    PublishedSets triangle =
        new PublishedSets(List.of(3, 20, 20), List.of(Set.of(0, 1), Set.of(0, 2), Set.of(1, 2)));

    assertThat(EXACT.smallestSupport(triangle)).isEqualTo(3);
  }

  @Test
  void two_sums_of_two_give_the_difference_of_the_others() {
    PublishedSets path = new PublishedSets(List.of(3, 20, 20), List.of(Set.of(0, 1), Set.of(0, 2)));

    assertThat(EXACT.smallestSupport(path)).isEqualTo(23);
  }

  @Test
  void a_sum_that_is_published_twice_gives_nothing_more() {
    PublishedSets twice = new PublishedSets(List.of(3, 4), List.of(Set.of(0, 1), Set.of(0, 1)));

    assertThat(EXACT.smallestSupport(twice)).isEqualTo(7);
  }

  @Test
  void nothing_published_gives_nothing() {
    assertThat(EXACT.smallestSupport(new PublishedSets(List.of(3, 4), List.of())))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void a_part_of_one_cell_can_be_taken_away() {
    agree(4, new Crossing(0, 0, 4), new Crossing(1, 0, 20), new Crossing(1, 1, 30));
  }

  @Test
  void the_lightest_component_counts() {
    agree(7, new Crossing(0, 0, 12), new Crossing(1, 1, 7));
  }

  @Test
  void people_who_all_stayed_away_can_be_told_apart() {
    agree(0, new Crossing(0, 0, 20), new Crossing(0, 1, 0), new Crossing(1, 1, 20));
  }

  @Test
  void a_ring_is_cut_in_two_places() {
    agree(
        9,
        new Crossing(0, 0, 4),
        new Crossing(0, 1, 20),
        new Crossing(1, 0, 20),
        new Crossing(1, 1, 5));
  }

  private static void agree(long smallest, Crossing... crossings) {
    assertThat(EXACT.smallestSupport(PublishedSets.ofPartitions(List.of(crossings))))
        .isEqualTo(smallest);
    assertThat(AllLabelings.smallestSupport(List.of(crossings))).isEqualTo(smallest);
    assertThat(minimumCut(List.of(crossings))).isEqualTo(smallest);
  }

  private static long minimumCut(List<Crossing> crossings) {
    int where = 1 + crossings.stream().mapToInt(Crossing::where).max().orElse(-1);
    int who = 1 + crossings.stream().mapToInt(Crossing::who).max().orElse(-1);
    Edges edges = new Edges(crossings.size());
    crossings.forEach(one -> edges.add(one.where(), where + one.who(), one.respondents()));
    return MinimumCut.of(where + who, edges).orElseThrow();
  }
}
