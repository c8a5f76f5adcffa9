package nl.peilstok.verification;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Look for a cut that weighs less than k, by maximum flows (Ford and Fulkerson 1956).
 *
 * <p>Begin with one node and take in one node after another: one to which at least k leads
 * directly, or else one to which a flow of k can be sent. No cut under k comes between nodes that k
 * flows between, so that when a whole component is in, it has none. A flow that stays under k
 * leaves a set of nodes that it reaches: those are one side of a light cut.
 */
final class LightCut {
  private final Graph graph;
  private final long k;
  private final long[] left;
  private final boolean[] in;
  private final long[] bond;
  private final int[] arcTo;
  private final int[] seen;
  private final int[] queue;
  private int round;
  private int met;

  private LightCut(Graph graph, long k) {
    this.graph = graph;
    this.k = k;
    left = new long[graph.arcs()];
    in = new boolean[graph.nodes()];
    bond = new long[graph.nodes()];
    arcTo = new int[graph.nodes()];
    seen = new int[graph.nodes()];
    queue = new int[graph.nodes()];
  }

  /** One side of a cut under k that goes through a component; empty when there is no such cut. */
  static Optional<int[]> find(Graph graph, long k) {
    LightCut search = new LightCut(graph, k);
    for (int[] component : graph.components()) {
      Optional<int[]> side = search.in(component);
      if (side.isPresent()) {
        return side;
      }
    }
    return Optional.empty();
  }

  private Optional<int[]> in(int[] component) {
    takeIn(component[0]);
    for (int taken = 1; taken < component.length; taken++) {
      int node = closest(component);
      if (bond[node] < k) {
        Optional<int[]> side = sideThatFlowCannotLeave(node);
        if (side.isPresent()) {
          return side.map(nodes -> smaller(nodes, component));
        }
      }
      takeIn(node);
    }
    return Optional.empty();
  }

  /** The same cut from the side that is quicker to tell. */
  private static int[] smaller(int[] side, int[] component) {
    if (2 * side.length <= component.length) {
      return side;
    }
    Set<Integer> taken = IntStream.of(side).boxed().collect(Collectors.toSet());
    return IntStream.of(component).filter(node -> !taken.contains(node)).toArray();
  }

  private void takeIn(int node) {
    in[node] = true;
    for (int arc = graph.firstArc(node); arc >= 0; arc = graph.nextArc(arc)) {
      bond[graph.head(arc)] += graph.weight(arc);
    }
  }

  /** The node outside to which most leads directly. */
  private int closest(int[] component) {
    int closest = -1;
    for (int node : component) {
      if (!in[node] && (closest < 0 || bond[node] > bond[closest])) {
        closest = node;
      }
    }
    return closest;
  }

  private Optional<int[]> sideThatFlowCannotLeave(int source) {
    for (int arc = 0; arc < left.length; arc++) {
      left[arc] = graph.weight(arc);
    }
    long flow = 0;
    while (flow < k) {
      int reached = search(source);
      if (reached >= 0) {
        return Optional.of(Arrays.copyOf(queue, reached));
      }
      flow += push(source);
    }
    return Optional.empty();
  }

  /** Search breadth-first for the nodes that are in; the number of nodes seen when none is met. */
  private int search(int source) {
    round++;
    seen[source] = round;
    queue[0] = source;
    int end = 1;
    for (int next = 0; next < end; next++) {
      for (int arc = graph.firstArc(queue[next]); arc >= 0; arc = graph.nextArc(arc)) {
        int head = graph.head(arc);
        if (left[arc] > 0 && seen[head] != round) {
          seen[head] = round;
          arcTo[head] = arc;
          queue[end++] = head;
          if (in[head]) {
            met = head;
            return -1;
          }
        }
      }
    }
    return end;
  }

  /** Send as much as goes along the path that was found. */
  private long push(int source) {
    long most = Long.MAX_VALUE;
    for (int node = met; node != source; node = graph.head(arcTo[node] ^ 1)) {
      most = Math.min(most, left[arcTo[node]]);
    }
    for (int node = met; node != source; node = graph.head(arcTo[node] ^ 1)) {
      left[arcTo[node]] -= most;
      left[arcTo[node] ^ 1] += most;
    }
    return most;
  }
}
