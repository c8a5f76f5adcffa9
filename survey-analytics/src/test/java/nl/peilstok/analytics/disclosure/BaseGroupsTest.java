package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BaseGroupsTest {
  private static final int K = 10;

  @Test
  void groups_that_hold_enough_stay_apart() {
    assertThat(groups(branch(leaf(1), leaf(2)), 10, 11)).containsExactly(set(1), set(2));
  }

  @Test
  void a_group_that_is_too_small_takes_a_sibling_with_it() {
    assertThat(groups(branch(leaf(1), leaf(2), leaf(3)), 4, 20, 7))
        .containsExactly(set(1, 3), set(2));
  }

  @Test
  void a_merged_group_is_divided_again_by_what_lies_below_its_members() {
    // Parts 1 and 2 lie under one node with 30 together, 3 beside it has 6 and 4 has 40.
    Node tree = branch(branch(leaf(1), leaf(2)), leaf(3), leaf(4));
    assertThat(groups(tree, 22, 8, 6, 40)).containsExactly(set(1), set(2, 3), set(4));
  }

  @Test
  void siblings_that_all_become_one_are_tried_again_one_level_down() {
    Node tree = branch(branch(leaf(1), leaf(2)), branch(leaf(3), leaf(4)));
    assertThat(groups(tree, 3, 10, 3, 2)).containsExactly(set(1, 2, 3, 4));
    // 3 and 4 hold 8 together and take the first of the equal two.
    assertThat(groups(tree, 12, 12, 4, 4)).containsExactly(set(1, 3, 4), set(2));
  }

  @Test
  void a_base_that_is_too_small_in_all_has_no_groups() {
    assertThat(groups(branch(leaf(1), leaf(2)), 5, 4)).isEmpty();
    assertThat(groups(branch(leaf(1), leaf(2)), 5, 5)).containsExactly(set(1, 2));
  }

  private static List<SortedSet<Integer>> groups(Node tree, int... valid) {
    return BaseGroups.of(tree, part -> valid[part.number() - 1], K);
  }

  private static Node branch(Node... children) {
    return new Node.Branch(List.of(children));
  }

  private static Node leaf(int number) {
    return new Node.Leaf(new Part(number, List.of(), K, K, Map.of(), new TreeSet<>()), List.of());
  }

  private static SortedSet<Integer> set(int... numbers) {
    return IntStream.of(numbers).boxed().collect(Collectors.toCollection(TreeSet::new));
  }
}
