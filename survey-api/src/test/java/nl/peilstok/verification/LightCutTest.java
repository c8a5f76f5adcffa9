package nl.peilstok.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flows against every cut there is, on small graphs. */
final class LightCutTest {
  private final RandomGenerator random = new SplittableRandom(1_956);

  private record Edge(int one, int other, int weight) {}

  @Test
  void a_cut_is_found_exactly_when_there_is_one() {
    int light = 0;
    for (int round = 0; round < 20_000; round++) {
      int nodes = random.nextInt(1, 9);
      List<Edge> edges = edges(nodes);
      Graph graph = graph(nodes, edges);
      int k = random.nextInt(1, 16);

      Optional<int[]> side = LightCut.find(graph, k);

      assertThat(side.isPresent()).as("%s %d", edges, k).isEqualTo(lightest(graph, edges) < k);
      if (side.isPresent()) {
        light++;
        assertThat(weight(mask(side.get()), edges)).isLessThan(k);
        assertThat(goesThroughAComponent(mask(side.get()), graph)).isTrue();
      }
    }
    assertThat(light).isBetween(4_000, 16_000);
  }

  private List<Edge> edges(int nodes) {
    List<Edge> edges = new ArrayList<>();
    int wanted = random.nextInt(0, 3 * nodes);
    for (int edge = 0; edge < wanted && nodes > 1; edge++) {
      int one = random.nextInt(nodes);
      int other = (one + random.nextInt(1, nodes)) % nodes;
      edges.add(new Edge(one, other, random.nextInt(0, 12)));
    }
    return edges;
  }

  private static Graph graph(int nodes, List<Edge> edges) {
    Graph graph = new Graph(nodes, edges.size());
    edges.forEach(edge -> graph.connect(edge.one, edge.other, edge.weight));
    return graph;
  }

  private static long lightest(Graph graph, List<Edge> edges) {
    return IntStream.range(1, 1 << graph.nodes())
        .filter(side -> goesThroughAComponent(side, graph))
        .mapToLong(side -> weight(side, edges))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static boolean goesThroughAComponent(int side, Graph graph) {
    return graph.components().stream()
        .map(LightCutTest::mask)
        .anyMatch(component -> (component & side) != 0 && (component & ~side) != 0);
  }

  private static long weight(int side, List<Edge> edges) {
    return edges.stream()
        .filter(edge -> ((side >> edge.one) & 1) != ((side >> edge.other) & 1))
        .mapToLong(Edge::weight)
        .sum();
  }

  private static int mask(int[] nodes) {
    return IntStream.of(nodes).map(node -> 1 << node).reduce(0, (some, other) -> some | other);
  }
}
