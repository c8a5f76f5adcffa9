package nl.peilstok.analytics.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The quick way to the counts that are determined says what a linear programme for each says. */
final class DeterminedTest {
  private static final int KINDS = 8;

  @Test
  void both_ways_find_the_same_counts() {
    int determined = 0;
    int free = 0;
    for (int seed = 0; seed < 300; seed++) {
      Sums sums = sums(new Random(seed), seed % 3 == 0);
      Determined quick = new Determined(sums);
      assertThat(quick.counts()).as("seed " + seed).isEqualTo(new Determined(sums).byProgrammes());
      int found = quick.counts().orElseThrow().size();
      determined += found;
      free += sums.classes().size() - found;
    }
    assertThat(determined).isGreaterThan(300);
    assertThat(free).isGreaterThan(300);
  }

  @Test
  void no_counts_are_found_where_none_fit() {
    List<Fact> facts = List.of(fact(5, 0, 1), fact(5, 1, 2), fact(1, 0, 1, 2));
    Sums sums = Sums.of("all", facts, List.of(9L, 9L, 9L), new Turnout.Unknown());
    assertThat(new Determined(sums).counts()).isEmpty();
  }

  /** Random groups of kinds; in some of them nobody answered, or everybody. */
  private static Sums sums(Random random, boolean extreme) {
    List<Long> invited = new ArrayList<>();
    List<Integer> answered = new ArrayList<>();
    for (int kind = 0; kind < KINDS; kind++) {
      int people = 1 + random.nextInt(12);
      int end = random.nextBoolean() ? people : 0;
      invited.add((long) people);
      answered.add(extreme && random.nextBoolean() ? end : random.nextInt(people + 1));
    }
    List<Fact> facts = new ArrayList<>();
    for (int group = 0; group < 2 + random.nextInt(7); group++) {
      int[] kinds = IntStream.range(0, KINDS).filter(_ -> random.nextBoolean()).toArray();
      facts.add(fact(IntStream.of(kinds).map(answered::get).sum(), kinds));
    }
    return Sums.of("all", facts, invited, new Turnout.Unknown());
  }

  private static Fact fact(long count, int... kinds) {
    TreeSet<Integer> group = new TreeSet<>();
    IntStream.of(kinds).forEach(group::add);
    return new Fact("all", "where", group, count, "group " + group);
  }
}
