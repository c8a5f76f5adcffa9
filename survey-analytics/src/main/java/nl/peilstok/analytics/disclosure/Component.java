package nl.peilstok.analytics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.alg.StoerWagnerMinimumCut;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Nodes of a graph that hang together.
 *
 * @param nodes in the order of their numbers
 */
record Component(Neighbours graph, List<Integer> nodes) {

  /** Copy the list. */
  Component {
    nodes = List.copyOf(nodes);
  }

  /** A way to fall into two: one side, and the weight of what runs to the other. */
  record Cut(Set<Integer> side, int weight) {

    /** Copy the side. */
    Cut {
      side = Collections.unmodifiableSet(new TreeSet<>(side));
    }
  }

  /** All of them, in the order of their first nodes. */
  static List<Component> of(Neighbours graph) {
    boolean[] seen = new boolean[graph.nodes()];
    List<Component> components = new ArrayList<>();
    for (int node = 0; node < graph.nodes(); node++) {
      if (!seen[node]) {
        components.add(new Component(graph, from(node, graph, seen)));
      }
    }
    return components;
  }

  private static List<Integer> from(int start, Neighbours graph, boolean[] seen) {
    Set<Integer> nodes = new TreeSet<>();
    Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    while (!waiting.isEmpty()) {
      int node = waiting.remove();
      nodes.add(node);
      for (int place = graph.first(node); place < graph.end(node); place++) {
        if (!seen[graph.neighbour(place)]) {
          seen[graph.neighbour(place)] = true;
          waiting.add(graph.neighbour(place));
        }
      }
    }
    return List.copyOf(nodes);
  }

  /**
   * The lightest cut of at least two nodes.
   *
   * <p>Source: Stoer and Wagner, A simple min-cut algorithm, Journal of the ACM 44 (1997).
   */
  Cut lightest() {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> weighted =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    nodes.forEach(weighted::addVertex);
    for (int node : nodes) {
      for (int place = graph.first(node); place < graph.end(node); place++) {
        if (node < graph.neighbour(place)) {
          DefaultWeightedEdge edge = weighted.addEdge(node, graph.neighbour(place));
          weighted.setEdgeWeight(edge, graph.weight(place));
        }
      }
    }
    StoerWagnerMinimumCut<Integer, DefaultWeightedEdge> found =
        new StoerWagnerMinimumCut<>(weighted);
    return new Cut(found.minCut(), (int) Math.round(found.minCutWeight()));
  }
}
