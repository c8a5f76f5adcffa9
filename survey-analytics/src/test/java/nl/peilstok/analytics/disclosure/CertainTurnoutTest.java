package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.peilstok.analytics.attack.CountAttack;
import nl.peilstok.analytics.attack.Fact;
import nl.peilstok.analytics.attack.Findings;
import nl.peilstok.analytics.attack.Turnout;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

/** Of nobody it is certain, from the counts and the staff list, that they took part or did not. */
final class CertainTurnoutTest {
  private static final SegmentPlan SEGMENTS = Municipality.large(2, 1, 2);
  private static final List<String> UNITS = List.of("d1-1-1", "d1-1-2", "d2-1-1", "d2-1-2");
  private static final List<String> ROLES = List.of("beleid", "data", "manager", "raadslid");
  private static final int K = 5;

  private static Cohort clerks(String unit, int n, int invited) {
    return new Cohort(Municipality.clerk(unit), n, invited);
  }

  private static Cohort people(String unit, String role, int n, int invited) {
    return new Cohort(Municipality.person(unit, role, "eindgebruiker"), n, invited);
  }

  private static List<String> where(TwoPartitions parts) {
    return parts.parts(Partition.WAAR, SEGMENTS).stream()
        .map(part -> String.join(" ", part.units()))
        .toList();
  }

  @Test
  void a_team_of_which_everybody_took_part_takes_the_team_beside_it() {
    TwoPartitions parts =
        TwoPartitions.of(
            List.of(clerks("d1-1-1", 8, 8), clerks("d1-1-2", 8, 12), clerks("d2-1-1", 9, 14)),
            SEGMENTS,
            K);

    assertThat(where(parts)).containsExactly("d1-1-1 d1-1-2", "d2-1-1");
    assertThat(parts.merges())
        .singleElement()
        .satisfies(merge -> assertThat(merge.reason()).isEqualTo(new Merge.Reason.TooSmall()));
  }

  @Test
  void people_who_corrected_their_own_values_make_no_difference_to_how_full_a_team_looks() {
    TwoPartitions parts =
        TwoPartitions.of(
            List.of(
                people("d1-1-1", "beleid", 10, 6),
                people("d1-1-1", "data", 6, 10),
                people("d1-1-2", "beleid", 8, 12),
                people("d1-1-2", "data", 8, 12)),
            SEGMENTS,
            K);

    assertThat(where(parts)).containsExactly("d1-1-1 d1-1-2");
  }

  @Test
  void two_groups_whose_difference_is_all_who_were_invited_are_not_shown_both() {
    // Team 1 has six more than beleid: all six of team 1 in data, and nobody of team 2 in beleid.
    TwoPartitions parts =
        TwoPartitions.of(
            List.of(
                people("d1-1-1", "beleid", 5, 8),
                people("d1-1-1", "data", 6, 6),
                people("d1-1-2", "beleid", 0, 4),
                people("d1-1-2", "data", 6, 9)),
            SEGMENTS,
            K);

    assertThat(parts.merges()).hasSize(1);
    assertThat(findings(parts).determined()).isEmpty();
  }

  @Test
  void where_the_whole_organisation_took_part_nothing_is_merged() {
    TwoPartitions parts =
        TwoPartitions.of(
            List.of(clerks("d1-1-1", 8, 8), clerks("d1-1-2", 8, 8), clerks("d2-1-1", 9, 9)),
            SEGMENTS,
            K);

    assertThat(parts.groups(Partition.WAAR)).hasSize(3);
    assertThat(parts.merges()).isEmpty();
  }

  @Property(tries = 1_500)
  void the_linear_programme_finds_no_certain_count(@ForAll("people") List<Cohort> people) {
    TwoPartitions parts = TwoPartitions.of(people, SEGMENTS, K);
    Statistics.label("parts")
        .collect(parts.groups(Partition.WAAR).size() > 1)
        .coverage(share -> share.check(true).percentage(found -> found > 20));

    assertThat(findings(parts).determined()).isEmpty();
    assertThat(findings(parts).isNothing()).isTrue();
  }

  @Provide
  Arbitrary<List<Cohort>> people() {
    return Arbitraries.longs().map(seed -> drawn(new SplittableRandom(seed)));
  }

  /** Teams and roles in which often everybody took part, but one in the organisation did not. */
  private static List<Cohort> drawn(RandomGenerator random) {
    List<Cohort> people = new ArrayList<>();
    people.add(clerks("d1-1-1", K, K + 1));
    for (String unit : UNITS) {
      boolean full = random.nextInt(3) == 0;
      for (String role : ROLES) {
        int invited = random.nextInt(9);
        int n = full || random.nextInt(3) == 0 ? invited : random.nextInt(invited + 1);
        if (invited > 0) {
          people.add(people(unit, role, n, invited));
        }
      }
    }
    return people;
  }

  private static Findings findings(TwoPartitions parts) {
    List<Segments> kinds =
        parts.cells().stream()
            .flatMap(cell -> cell.people().stream())
            .map(Cohort::segments)
            .distinct()
            .toList();
    List<Cohort> people = parts.cells().stream().flatMap(cell -> cell.people().stream()).toList();
    List<Long> invited = kinds.stream().map(kind -> sum(people, kind, true)).toList();
    List<Integer> took =
        kinds.stream().map(kind -> Math.toIntExact(sum(people, kind, false))).toList();
    List<Fact> facts = new ArrayList<>();
    for (Partition partition : Partition.values()) {
      for (Leaf leaf : parts.groups(partition)) {
        SortedSet<Integer> numbers = new TreeSet<>();
        leaf.people().forEach(one -> numbers.add(kinds.indexOf(one.segments())));
        facts.add(new Fact("n", partition.code(), numbers, leaf.respondents(), "a page"));
      }
    }
    return new CountAttack(K, 3).on("n", facts, invited, new Turnout.Known(took));
  }

  private static long sum(List<Cohort> people, Segments kind, boolean invited) {
    return people.stream()
        .filter(one -> one.segments().equals(kind))
        .mapToLong(one -> invited ? one.invited() : one.n())
        .sum();
  }
}
