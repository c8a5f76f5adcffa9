package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jgrapht.alg.StoerWagnerMinimumCut;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Graphs too large to try all combinations, against Stoer and Wagner on the whole graph. */
final class MinimumCutTest {

  /** Two crowds of people, each close, who have little in common. */
  record Crowds(int nodes, Edges edges) {

    @Override
    public String toString() {
      return IntStream.range(0, edges.size())
          .mapToObj(edge -> edges.one(edge) + "-" + edges.other(edge) + ":" + edges.weight(edge))
          .toList()
          .toString();
    }
  }

  @Provide
  Arbitrary<Crowds> crowds() {
    return Arbitraries.longs().map(seed -> drawn(new SplittableRandom(seed)));
  }

  private static Crowds drawn(RandomGenerator random) {
    int half = random.nextInt(33, 60);
    Edges edges = new Edges(0);
    for (int crowd = 0; crowd <= half; crowd += half) {
      for (int node = 0; node < half; node++) {
        // A ring first, so that each crowd hangs together.
        edges.add(crowd + node, crowd + (node + 1) % half, random.nextInt(1, 4));
        for (int friend = 0; friend < 4; friend++) {
          edges.add(crowd + node, crowd + random.nextInt(half), random.nextInt(4));
        }
      }
    }
    int common = random.nextInt(1, 12);
    for (int edge = 0; edge < common; edge++) {
      edges.add(random.nextInt(half), half + random.nextInt(half), random.nextInt(4));
    }
    return new Crowds(2 * half, edges);
  }

  @Property(tries = 150)
  void contracting_first_changes_no_cut(@ForAll("crowds") Crowds crowds) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> whole = whole(crowds);
    StoerWagnerMinimumCut<Integer, DefaultWeightedEdge> peer = new StoerWagnerMinimumCut<>(whole);
    int lightest = (int) Math.round(peer.minCutWeight());
    Statistics.label("several nodes a side")
        .collect(Math.min(peer.minCut().size(), crowds.nodes() - peer.minCut().size()) > 1)
        .coverage(share -> share.check(true).percentage(found -> found > 20));

    assertThat(MinimumCut.of(crowds.nodes(), crowds.edges())).hasValue(lightest);
    assertThat(lightSides(crowds, lightest)).isEmpty();
    assertThat(lightSides(crowds, lightest + 1))
        .isNotEmpty()
        .allSatisfy(side -> assertThat(weight(side, crowds.edges())).isEqualTo(lightest));
  }

  private static List<SortedSet<Integer>> lightSides(Crowds crowds, int limit) {
    return new Contraction(crowds.nodes(), crowds.edges(), limit).lightSides();
  }

  private static int weight(SortedSet<Integer> side, Edges edges) {
    return IntStream.range(0, edges.size())
        .filter(edge -> side.contains(edges.one(edge)) != side.contains(edges.other(edge)))
        .map(edges::weight)
        .sum();
  }

  private static SimpleWeightedGraph<Integer, DefaultWeightedEdge> whole(Crowds crowds) {
    int[][] weights = new int[crowds.nodes()][crowds.nodes()];
    for (int[] row : weights) {
      Arrays.fill(row, -1);
    }
    Edges edges = crowds.edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      int one = Math.min(edges.one(edge), edges.other(edge));
      int other = Math.max(edges.one(edge), edges.other(edge));
      weights[one][other] = Math.max(0, weights[one][other]) + edges.weight(edge);
    }
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    IntStream.range(0, crowds.nodes()).forEach(graph::addVertex);
    for (int one = 0; one < crowds.nodes(); one++) {
      for (int other = one + 1; other < crowds.nodes(); other++) {
        if (weights[one][other] >= 0) {
          graph.setEdgeWeight(graph.addEdge(one, other), weights[one][other]);
        }
      }
    }
    return graph;
  }
}
