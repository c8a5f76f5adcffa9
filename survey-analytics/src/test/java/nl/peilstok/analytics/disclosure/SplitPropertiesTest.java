package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.UnitKind;

/** What holds of every split, whoever the people are. */
final class SplitPropertiesTest {
  private static final SegmentPlan SEGMENTS = Municipality.large(3, 3, 3);

  /** Everybody, in no particular order. */
  record People(List<Cohort> cohorts) {

    @Override
    public String toString() {
      return cohorts.size()
          + " combinations, "
          + cohorts.stream().mapToInt(Cohort::n).sum()
          + " respondents";
    }
  }

  @Provide
  Arbitrary<People> people() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 160))
        .as((seed, size) -> new People(drawn(new SplittableRandom(seed), size)))
        .filter(people -> people.cohorts().stream().mapToInt(Cohort::n).sum() >= 40);
  }

  @Property(tries = 300)
  void everybody_is_in_exactly_one_group(
      @ForAll("people") People people, @ForAll @IntRange(min = 5, max = 20) int k) {
    for (Partition partition : Partition.values()) {
      List<Cohort> all =
          leaves(people.cohorts(), partition, k).stream()
              .flatMap(leaf -> leaf.people().stream())
              .toList();
      assertThat(all).containsExactlyInAnyOrderElementsOf(people.cohorts());
    }
  }

  @Property(tries = 300)
  void every_group_holds_at_least_k(
      @ForAll("people") People people, @ForAll @IntRange(min = 5, max = 20) int k) {
    for (Partition partition : Partition.values()) {
      assertThat(leaves(people.cohorts(), partition, k)).allMatch(leaf -> leaf.respondents() >= k);
    }
  }

  @Property(tries = 300)
  void the_order_of_the_people_changes_nothing(@ForAll("people") People people) {
    List<Cohort> turned = new ArrayList<>(people.cohorts());
    Collections.shuffle(turned, new Random(3));
    for (Partition partition : Partition.values()) {
      Split split = Splitter.split(people.cohorts(), SEGMENTS, partition, 10);
      Split again = Splitter.split(turned, SEGMENTS, partition, 10);
      assertThat(again.merges()).isEqualTo(split.merges());
      assertThat(again.leaves().stream().map(Leaf::paths))
          .isEqualTo(split.leaves().stream().map(Leaf::paths).toList());
      assertThat(sets(again.leaves())).isEqualTo(sets(split.leaves()));
    }
  }

  @Property(tries = 500)
  void a_larger_k_gives_unions_of_the_groups_of_a_smaller_one(
      @ForAll("people") People people,
      @ForAll @IntRange(min = 5, max = 20) int k,
      @ForAll @IntRange(min = 1, max = 20) int more) {
    for (Partition partition : Partition.values()) {
      Set<Set<Cohort>> coarse = sets(leaves(people.cohorts(), partition, k + more));
      for (Set<Cohort> fine : sets(leaves(people.cohorts(), partition, k))) {
        assertThat(coarse).anyMatch(group -> group.containsAll(fine));
      }
    }
  }

  @Property(tries = 300)
  void what_is_merged_had_a_group_below_k_in_it(@ForAll("people") People people) {
    for (Partition partition : Partition.values()) {
      Split split = Splitter.split(people.cohorts(), SEGMENTS, partition, 10);
      for (Merge merge : split.merges()) {
        assertThat(merge.merged())
            .hasSizeGreaterThan(1)
            .anyMatch(path -> respondents(people.cohorts(), path) < 10);
      }
    }
  }

  private static List<Leaf> leaves(List<Cohort> people, Partition partition, int k) {
    int all = people.stream().mapToInt(Cohort::n).sum();
    return Splitter.split(people, SEGMENTS, partition, Math.min(k, all)).leaves();
  }

  private static Set<Set<Cohort>> sets(List<Leaf> leaves) {
    return leaves.stream()
        .<Set<Cohort>>map(leaf -> new HashSet<>(leaf.people()))
        .collect(Collectors.toSet());
  }

  private static int respondents(List<Cohort> people, List<Step> path) {
    return people.stream()
        .filter(
            one ->
                path.stream()
                    .allMatch(
                        step -> step.values().contains(SEGMENTS.value(step.key(), one.segments()))))
        .mapToInt(Cohort::n)
        .sum();
  }

  /** Cohorts of 0–7 respondents, a few in some units, and none twice. */
  private static List<Cohort> drawn(RandomGenerator random, int size) {
    List<String> units =
        SEGMENTS.organisation().units().all().stream()
            .filter(unit -> unit.kind() != UnitKind.ORGANISATION)
            .map(unit -> unit.code())
            .toList();
    Set<Segments> seen = new HashSet<>();
    List<Cohort> cohorts = new ArrayList<>();
    for (int count = 0; count < size; count++) {
      int n = (int) (8 * random.nextDouble() * random.nextDouble());
      Segments segments =
          new Segments(
              units.get((int) (units.size() * Math.pow(random.nextDouble(), 2))),
              List.of("beleid", "data", "manager", "raadslid").get(random.nextInt(4)),
              List.of("eindgebruiker", "datavaardig", "specialist").get(random.nextInt(3)),
              List.of("kort", "lang").get(random.nextInt(2)),
              Set.of());
      if (seen.add(segments)) {
        cohorts.add(new Cohort(segments, n, n + random.nextInt(4)));
      }
    }
    return cohorts;
  }
}
