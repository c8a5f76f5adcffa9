package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Merge groups until no cut between the two partitions is lighter than <i>k</i>.
 *
 * <p>Elements are the groups of <i>waar</i>, then those of <i>wie</i>. An edge between two says how
 * many people who count are in both. A combination of published sums gives every group a number and
 * vanishes on an edge whose ends cancel; cut the numbers at a threshold between two that differ,
 * and the cut lies inside what is left. So no combination is carried by fewer than <i>k</i> people
 * if and only if no cut of a component is lighter. Source: docs/privacy.md, section 5.
 */
final class Repair {
  private final Elements elements;
  private final Blocks blocks;
  private final Blocks components;
  private final Contraction graph;

  /**
   * Prepare.
   *
   * @param blocks what is merged already; further merges are added to it
   */
  Repair(Elements elements, Edges edges, Blocks blocks, int k) {
    this.elements = elements;
    this.blocks = blocks;
    this.components = new Blocks(blocks.elements());
    this.graph = new Contraction(blocks.elements(), edges, k);
    for (int element = 0; element < blocks.elements(); element++) {
      components.join(element, blocks.root(element));
      graph.join(element, blocks.root(element));
    }
    for (int edge = 0; edge < edges.size(); edge++) {
      components.join(edges.one(edge), edges.other(edge));
    }
  }

  /**
   * A merge across a light cut.
   *
   * @param one an element of one side
   * @param other of the other side, and of the same partition
   * @param side the smaller side, all elements
   */
  record Merged(int one, int other, SortedSet<Integer> side) {}

  /** Merge; afterwards no cut is lighter than <i>k</i>. */
  List<Merged> run() {
    List<Merged> all = new ArrayList<>();
    for (List<SortedSet<Integer>> light = graph.lightSides();
        !light.isEmpty();
        light = graph.lightSides()) {
      Set<Integer> taken = new HashSet<>();
      for (SortedSet<Integer> side : light) {
        // Another side may have taken something of this one; then it is looked at again.
        if (Collections.disjoint(side, taken)) {
          Merged merged = cheapest(side);
          blocks.join(merged.one(), merged.other());
          graph.join(merged.one(), merged.other());
          taken.addAll(Set.of(merged.one(), merged.other()));
          all.add(merged);
        }
      }
    }
    return all;
  }

  /** How many components there are; no published combination says anything across them. */
  int components() {
    return (int)
        IntStream.range(0, components.elements())
            .filter(element -> components.root(element) == element)
            .count();
  }

  private Merged cheapest(SortedSet<Integer> side) {
    SortedSet<Integer> smaller = smaller(side);
    @Nullable Merged best = null;
    long least = Long.MAX_VALUE;
    for (int one : smaller) {
      OptionalInt other = elements.nearest(one, number -> isAcross(one, number, smaller));
      if (other.isPresent() && elements.loss(one, other.getAsInt()) < least) {
        least = elements.loss(one, other.getAsInt());
        best = new Merged(one, other.getAsInt(), smaller);
      }
    }
    if (best == null) {
      // Every group holds k people, so that a cut between single groups is never light.
      throw new IllegalStateException("a light cut without two groups of one partition across it");
    }
    return best;
  }

  private boolean isAcross(int one, int other, Set<Integer> side) {
    return !side.contains(other) && components.root(one) == components.root(other);
  }

  private SortedSet<Integer> smaller(SortedSet<Integer> side) {
    int component = components.root(side.getFirst());
    SortedSet<Integer> rest = new TreeSet<>();
    for (int element = 0; element < components.elements(); element++) {
      if (components.root(element) == component && !side.contains(element)) {
        rest.add(element);
      }
    }
    return rest.size() < side.size() ? rest : side;
  }
}
