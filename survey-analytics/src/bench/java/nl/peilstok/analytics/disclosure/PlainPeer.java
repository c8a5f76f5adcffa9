package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.StoerWagnerMinimumCut;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** JGraphT's Stoer and Wagner on the whole graph, as who has no time to contract it would do. */
final class PlainPeer {
  private final List<Graph<Integer, DefaultWeightedEdge>> components = new ArrayList<>();

  PlainPeer(int nodes, Edges edges) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    for (int node = 0; node < nodes; node++) {
      graph.addVertex(node);
    }
    for (int edge = 0; edge < edges.size(); edge++) {
      graph.setEdgeWeight(graph.addEdge(edges.one(edge), edges.other(edge)), edges.weight(edge));
    }
    new ConnectivityInspector<>(graph)
        .connectedSets()
        .forEach(nodesOfOne -> components.add(new AsSubgraph<>(graph, nodesOfOne)));
  }

  /** The weight of the lightest cut. */
  int lightest() {
    double least = Double.MAX_VALUE;
    for (Graph<Integer, DefaultWeightedEdge> component : components) {
      if (component.vertexSet().size() > 1) {
        least = Math.min(least, new StoerWagnerMinimumCut<>(component).minCutWeight());
      }
    }
    return (int) Math.round(least);
  }
}
