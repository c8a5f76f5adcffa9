package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntUnaryOperator;

/**
 * Merge groups until it is certain of nobody, from counts and the staff list, that all of some
 * people count, or none of them.
 *
 * <p>In a cell, where two groups meet, between 0 and all who were invited count. Counts that fit
 * the same sums differ by surpluses that go round: one more here, one less elsewhere in that row,
 * one more in that column, and so back. Follow the {@link Arrows}: that none or all of a cell count
 * is certain if and only if its arrow has no way back. Source: Gusfield 1988, A graph theoretic
 * approach to statistical data security. Where everybody in the organisation took part, that is no
 * secret, and nothing is merged.
 */
final class CertainTurnout {
  private final Elements elements;
  private final List<Cell> cells;
  private final IntUnaryOperator counted;
  private final Blocks blocks;

  /**
   * Prepare.
   *
   * @param counted how many people count in a cell, by its place in the list
   * @param blocks what is merged already; further merges are added to it
   */
  CertainTurnout(Elements elements, List<Cell> cells, IntUnaryOperator counted, Blocks blocks) {
    this.elements = elements;
    this.cells = List.copyOf(cells);
    this.counted = counted;
    this.blocks = blocks;
  }

  /** Two groups of one partition that became one. */
  record Merged(int one, int other) {}

  /** Merge; afterwards every arrow has a way back. */
  List<Merged> run() {
    List<Merged> all = new ArrayList<>();
    if (everybodyTookPart()) {
      return all;
    }
    for (List<SortedSet<Integer>> apart = apart(); !apart.isEmpty(); apart = apart()) {
      List<Merged> merged = merge(apart);
      if (merged.isEmpty()) {
        throw new IllegalStateException("nothing left to merge");
      }
      all.addAll(merged);
    }
    return all;
  }

  private List<SortedSet<Integer>> apart() {
    return new Arrows(elements, cells, counted, blocks).apart();
  }

  /** Each takes one group, but for what another took in the same round. */
  private List<Merged> merge(List<SortedSet<Integer>> apart) {
    List<Merged> merged = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (SortedSet<Integer> side : apart) {
      Optional<Merged> cheapest = cheapest(side);
      if (cheapest.isPresent() && Collections.disjoint(taken, roots(cheapest.get()))) {
        Merged one = cheapest.get();
        taken.addAll(roots(one));
        blocks.join(one.one(), one.other());
        merged.add(one);
      }
    }
    return merged;
  }

  /** Empty where a side has all groups of a partition; then another side will do. */
  private Optional<Merged> cheapest(SortedSet<Integer> side) {
    List<Merged> candidates = new ArrayList<>();
    for (int one : side) {
      OptionalInt other = elements.nearest(one, number -> !side.contains(number));
      other.ifPresent(number -> candidates.add(new Merged(one, number)));
    }
    return candidates.stream()
        .min(
            Comparator.<Merged>comparingLong(one -> elements.loss(one.one(), one.other()))
                .thenComparingInt(Merged::one));
  }

  private List<Integer> roots(Merged merged) {
    return List.of(blocks.root(merged.one()), blocks.root(merged.other()));
  }

  private boolean everybodyTookPart() {
    return cells.stream().mapToLong(Cell::respondents).sum()
        >= cells.stream().mapToLong(Cell::invited).sum();
  }
}
