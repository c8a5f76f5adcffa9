package nl.peilstok.analytics.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CountAttackTest {
  private static final int K = 10;
  private static final CountAttack ATTACK = new CountAttack(K, 20);

  private final List<Fact> facts = new ArrayList<>();

  @Test
  void half_of_a_triangle_is_found() {
    List<Integer> answered = List.of(4, 20, 20, 30);
    publish("where", answered, 0, 1);
    publish("where", answered, 2, 3);
    publish("who", answered, 0, 2);
    publish("who", answered, 1, 3);
    publish("who", answered, 1, 2);

    Findings findings = attack(answered);

    assertThat(findings.small()).hasSize(1);
    Support support = findings.small().getFirst();
    assertThat(support.kinds()).containsExactly(0);
    assertThat(support.respondents()).isEqualTo(4);
    assertThat(support.combination().values().stream().map(Math::abs)).containsOnly(1L);
    assertThat(findings.determined()).containsValue(4L);
  }

  @Test
  void two_groups_that_differ_by_few_are_found() {
    List<Integer> answered = List.of(40, 3, 50);
    publish("where", answered, 0, 1);
    publish("where", answered, 2);
    publish("who", answered, 0);
    assertThat(attack(answered).small().getFirst().respondents()).isEqualTo(3);
  }

  @Test
  void whoever_knows_only_the_sums_finds_it_too() {
    List<Integer> answered = List.of(40, 3, 50);
    publish("where", answered, 0, 1);
    publish("who", answered, 0);
    Findings findings = ATTACK.on("all", facts, invited(answered), new Turnout.Unknown());
    assertThat(findings.small().getFirst().respondents()).isEqualTo(3);
    assertThat(findings.isNothing()).isFalse();
  }

  @Test
  void people_who_were_invited_and_did_not_answer_are_a_small_group_too() {
    List<Integer> answered = List.of(40, 0);
    publish("where", answered, 0, 1);
    publish("who", answered, 0);
    assertThat(attack(answered).small().getFirst().respondents()).isZero();
  }

  @Test
  void large_cuts_are_left_alone() {
    List<Integer> answered = List.of(15, 12, 11, 20);
    publish("where", answered, 0, 1);
    publish("where", answered, 2, 3);
    publish("who", answered, 0, 2);
    publish("who", answered, 1, 3);

    Findings findings = attack(answered);

    assertThat(findings.isNothing()).isTrue();
    assertThat(findings.smallest().orElseThrow().respondents()).isEqualTo(23);
    // Two insiders fit in the classes of 12 and 11, which share no part.
    assertThat(findings.effectiveK()).contains(21L);
  }

  @Test
  void where_everybody_answered_every_count_is_known() {
    List<Integer> answered = List.of(4, 20, 20);
    publish("where", answered, 0, 1, 2);
    Findings findings = ATTACK.on("all", facts, List.of(4L, 20L, 20L), new Turnout.Known(answered));
    assertThat(findings.small()).isEmpty();
    assertThat(findings.classes()).isEqualTo(1);
    publish("who", answered, 1, 2);
    publish("who", answered, 0, 2);
    assertThat(ATTACK.on("all", facts, List.of(4L, 20L, 20L), new Turnout.Known(answered)).small())
        .isNotEmpty();
  }

  @Test
  void one_group_with_two_counts_is_a_contradiction() {
    List<Integer> answered = List.of(20, 20);
    publish("where", answered, 0);
    publish("who", List.of(19, 20), 0);
    assertThat(attack(answered).contradictions()).hasSize(1);
  }

  @Test
  void counts_that_no_people_can_have_are_noticed() {
    List<Integer> answered = List.of(20, 20);
    publish("where", List.of(20, 80), 0, 1);
    assertThat(attack(answered).consistent()).isFalse();
  }

  @Test
  void the_lightest_cut_of_two_partitions_is_met() {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      int[][] cells =
          IntStream.range(0, 5).mapToObj(_ -> random.ints(4, 0, 9).toArray()).toArray(int[][]::new);
      facts.clear();
      List<Integer> answered = new ArrayList<>();
      for (int[] row : cells) {
        IntStream.of(row).forEach(answered::add);
      }
      for (int row = 0; row < 5; row++) {
        int first = 4 * row;
        publish("where", answered, IntStream.range(first, first + 4).toArray());
      }
      for (int column = 0; column < 4; column++) {
        int first = column;
        publish("who", answered, IntStream.range(0, 5).map(row -> first + 4 * row).toArray());
      }
      assertThat(attack(answered).smallest().orElseThrow().respondents())
          .as("seed " + seed)
          .isEqualTo(lightestCut(cells));
    }
  }

  /** All ways to put 9 parts on two sides. */
  private static long lightestCut(int[][] cells) {
    long lightest = Long.MAX_VALUE;
    for (int sides = 1; sides < (1 << 9) - 1; sides++) {
      long cut = 0;
      for (int row = 0; row < 5; row++) {
        for (int column = 0; column < 4; column++) {
          if ((sides >> row & 1) != (sides >> (5 + column) & 1)) {
            cut += cells[row][column];
          }
        }
      }
      lightest = Math.min(lightest, cut);
    }
    return lightest;
  }

  private void publish(String view, List<Integer> answered, int... kinds) {
    TreeSet<Integer> group = new TreeSet<>();
    IntStream.of(kinds).forEach(group::add);
    facts.add(
        new Fact(
            "all", view, group, group.stream().mapToInt(answered::get).sum(), "group " + group));
  }

  private Findings attack(List<Integer> answered) {
    return ATTACK.on("all", facts, invited(answered), new Turnout.Known(answered));
  }

  /** Twice as many as answered, and one. */
  private static List<Long> invited(List<Integer> answered) {
    return answered.stream().map(count -> 2L * count + 1).toList();
  }
}
