package nl.peilstok.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Nodes from 0 and undirected edges with weights; an edge may weigh nothing and still connect.
 *
 * <p>Every edge is two arcs, one each way; arc {@code a} has {@code a ^ 1} for its return.
 */
final class Graph {
  private final int[] firstArc;
  private final int[] nextArc;
  private final int[] head;
  private final long[] weight;
  private int arcs;

  /** Make room for so many edges. */
  Graph(int nodes, int edges) {
    firstArc = new int[nodes];
    Arrays.fill(firstArc, -1);
    nextArc = new int[2 * edges];
    head = new int[2 * edges];
    weight = new long[2 * edges];
  }

  void connect(int one, int other, long edgeWeight) {
    arc(one, other, edgeWeight);
    arc(other, one, edgeWeight);
  }

  private void arc(int from, int to, long edgeWeight) {
    head[arcs] = to;
    weight[arcs] = edgeWeight;
    nextArc[arcs] = firstArc[from];
    firstArc[from] = arcs;
    arcs++;
  }

  int nodes() {
    return firstArc.length;
  }

  int arcs() {
    return arcs;
  }

  /** The first arc out of a node; -1 when there is none. */
  int firstArc(int node) {
    return firstArc[node];
  }

  /** The next arc out of the same node; -1 after the last. */
  int nextArc(int arc) {
    return nextArc[arc];
  }

  /** Where an arc leads. */
  int head(int arc) {
    return head[arc];
  }

  long weight(int arc) {
    return weight[arc];
  }

  /** The sets of nodes that hang together. */
  List<int[]> components() {
    List<int[]> components = new ArrayList<>();
    boolean[] seen = new boolean[nodes()];
    for (int node = 0; node < nodes(); node++) {
      if (!seen[node]) {
        components.add(component(node, seen));
      }
    }
    return components;
  }

  private int[] component(int start, boolean[] seen) {
    int[] queue = new int[nodes()];
    int end = 0;
    queue[end++] = start;
    seen[start] = true;
    for (int next = 0; next < end; next++) {
      for (int arc = firstArc[queue[next]]; arc >= 0; arc = nextArc[arc]) {
        if (!seen[head[arc]]) {
          seen[head[arc]] = true;
          queue[end++] = head[arc];
        }
      }
    }
    return Arrays.copyOf(queue, end);
  }
}
