package nl.peilstok.analytics.disclosure;

import java.util.Arrays;

/**
 * The edges of a graph by node: between two nodes at most one, with all their weight.
 *
 * <p>Weights stop at a limit, for more than that is never asked.
 */
final class Neighbours {
  private final int nodes;
  private final int limit;
  private final int[] starts;
  private final int[] neighbours;
  private final int[] weights;

  /**
   * Gather.
   *
   * @param names the node of each end of an edge; edges within a node are left out
   */
  Neighbours(Edges edges, int[] names, int nodes, int limit) {
    this.nodes = nodes;
    this.limit = limit;
    int[] crude = counted(edges, names);
    this.neighbours = new int[crude[nodes]];
    this.weights = new int[crude[nodes]];
    fill(edges, names, crude);
    this.starts = new int[nodes + 1];
    joinParallel(crude);
  }

  int nodes() {
    return nodes;
  }

  int first(int node) {
    return starts[node];
  }

  /** The place behind a node's last edge. */
  int end(int node) {
    return starts[node + 1];
  }

  int neighbour(int place) {
    return neighbours[place];
  }

  int weight(int place) {
    return weights[place];
  }

  /** How many places there are: twice the number of edges. */
  int places() {
    return starts[nodes];
  }

  /** All weight at a node, up to the limit. */
  int degree(int node) {
    int sum = 0;
    for (int place = first(node); place < end(node) && sum < limit; place++) {
      sum += weights[place];
    }
    return Math.min(sum, limit);
  }

  private int[] counted(Edges edges, int[] names) {
    int[] places = new int[nodes + 1];
    for (int edge = 0; edge < edges.size(); edge++) {
      int one = names[edges.one(edge)];
      int other = names[edges.other(edge)];
      if (one != other) {
        places[one + 1]++;
        places[other + 1]++;
      }
    }
    for (int node = 0; node < nodes; node++) {
      places[node + 1] += places[node];
    }
    return places;
  }

  private void fill(Edges edges, int[] names, int[] crude) {
    int[] next = Arrays.copyOf(crude, nodes);
    for (int edge = 0; edge < edges.size(); edge++) {
      int one = names[edges.one(edge)];
      int other = names[edges.other(edge)];
      if (one != other) {
        int weight = Math.min(edges.weight(edge), limit);
        neighbours[next[one]] = other;
        weights[next[one]++] = weight;
        neighbours[next[other]] = one;
        weights[next[other]++] = weight;
      }
    }
  }

  /** Write each node's edges again, behind those of the nodes before, each neighbour once. */
  private void joinParallel(int[] crude) {
    int[] placed = new int[nodes];
    Arrays.fill(placed, -1);
    int end = 0;
    for (int node = 0; node < nodes; node++) {
      starts[node] = end;
      for (int place = crude[node]; place < crude[node + 1]; place++) {
        int neighbour = neighbours[place];
        if (placed[neighbour] >= starts[node]) {
          int at = placed[neighbour];
          weights[at] = Math.min(limit, weights[at] + weights[place]);
        } else {
          placed[neighbour] = end;
          neighbours[end] = neighbour;
          weights[end++] = weights[place];
        }
      }
    }
    starts[nodes] = end;
  }
}
