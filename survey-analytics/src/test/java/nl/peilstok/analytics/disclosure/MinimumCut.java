package nl.peilstok.analytics.disclosure;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The weight of the lightest cut of any component of a graph; for measuring, never for showing.
 *
 * <p>That a cut weighs exactly so much would tell how many people answered in two small groups
 * together, so that a certificate says 'at least <i>k</i>' only.
 */
final class MinimumCut {
  private MinimumCut() {}

  /** The weight; empty where no two nodes hang together. */
  static OptionalInt of(int nodes, Edges edges) {
    OptionalInt lightest = lightestNode(edges);
    while (lightest.isPresent() && lightest.getAsInt() > 0) {
      List<SortedSet<Integer>> sides =
          new Contraction(nodes, edges, lightest.getAsInt()).lightSides();
      if (sides.isEmpty()) {
        return lightest;
      }
      lightest = sides.stream().mapToInt(side -> weight(side, edges)).min();
    }
    return lightest;
  }

  private static OptionalInt lightestNode(Edges edges) {
    TreeMap<Integer, Integer> degrees = new TreeMap<>();
    for (int edge = 0; edge < edges.size(); edge++) {
      if (edges.one(edge) != edges.other(edge)) {
        degrees.merge(edges.one(edge), edges.weight(edge), Integer::sum);
        degrees.merge(edges.other(edge), edges.weight(edge), Integer::sum);
      }
    }
    return degrees.values().stream().mapToInt(degree -> degree).min();
  }

  private static int weight(SortedSet<Integer> side, Edges edges) {
    int weight = 0;
    for (int edge = 0; edge < edges.size(); edge++) {
      if (side.contains(edges.one(edge)) != side.contains(edges.other(edge))) {
        weight += edges.weight(edge);
      }
    }
    return weight;
  }
}
