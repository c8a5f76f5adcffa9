package nl.peilstok.analytics.disclosure;

import java.util.Arrays;

/**
 * Visit the nodes of a graph, always one that is bound most to those visited, and find neighbours
 * that no cut lighter than a limit separates.
 *
 * <p>Source: Nagamochi and Ibaraki 1992; Nagamochi, Ono and Ibaraki 1994: where the weight between
 * a node and the visited ones reaches the limit with an edge, the ends of that edge are bound by at
 * least the limit. Counting no further than the limit is enough: Henzinger, Noe, Schulz and Strash
 * 2018.
 */
final class Scan {
  private final Neighbours graph;
  private final int limit;
  private final int[] bound;
  private final boolean[] visited;
  private final int[][] waiting;
  private final int[] heights;
  private int highest = -1;

  private Scan(Neighbours graph, int limit) {
    this.graph = graph;
    this.limit = limit;
    this.bound = new int[graph.nodes()];
    this.visited = new boolean[graph.nodes()];
    this.waiting = new int[limit + 1][4];
    this.heights = new int[limit + 1];
  }

  /** Two nodes that belong together. */
  @FunctionalInterface
  interface Bound {

    /** Take note. */
    void join(int one, int other);
  }

  /** Tell of all that is found; when no node is lighter than the limit, of at least one pair. */
  static void of(Neighbours graph, int limit, Bound found) {
    Scan scan = new Scan(graph, limit);
    for (int start = 0; start < graph.nodes(); start++) {
      if (!scan.visited[start]) {
        scan.push(start, 0);
        scan.visitAll(found);
      }
    }
  }

  private void visitAll(Bound found) {
    for (int node = pop(); node >= 0; node = pop()) {
      visited[node] = true;
      for (int place = graph.first(node); place < graph.end(node); place++) {
        int neighbour = graph.neighbour(place);
        if (!visited[neighbour]) {
          int now = Math.min(limit, bound[neighbour] + graph.weight(place));
          if (now == limit && bound[neighbour] < limit) {
            found.join(node, neighbour);
          }
          bound[neighbour] = now;
          push(neighbour, now);
        }
      }
    }
  }

  private void push(int node, int height) {
    if (heights[height] == waiting[height].length) {
      waiting[height] = Arrays.copyOf(waiting[height], 2 * heights[height]);
    }
    waiting[height][heights[height]++] = node;
    highest = Math.max(highest, height);
  }

  /** The node that is bound most, −1 when none waits; what was pushed higher since is passed by. */
  private int pop() {
    while (highest >= 0) {
      while (heights[highest] > 0) {
        int node = waiting[highest][--heights[highest]];
        if (!visited[node] && bound[node] == highest) {
          return node;
        }
      }
      highest--;
    }
    return -1;
  }
}
