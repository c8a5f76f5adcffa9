package nl.peilstok.analytics.disclosure;

import java.util.Arrays;

/**
 * Undirected edges with weights of at least 0; two nodes may have several.
 *
 * <p>An edge of weight 0 binds its ends together all the same: somebody was invited there.
 */
final class Edges {
  private int[] ones;
  private int[] others;
  private int[] weights;
  private int size;

  Edges(int capacity) {
    this.ones = new int[capacity];
    this.others = new int[capacity];
    this.weights = new int[capacity];
  }

  void add(int one, int other, int weight) {
    if (weight < 0) {
      throw new IllegalArgumentException("no fewer than nobody");
    }
    if (size == ones.length) {
      int larger = Math.max(16, 2 * size);
      ones = Arrays.copyOf(ones, larger);
      others = Arrays.copyOf(others, larger);
      weights = Arrays.copyOf(weights, larger);
    }
    ones[size] = one;
    others[size] = other;
    weights[size] = weight;
    size++;
  }

  int size() {
    return size;
  }

  int one(int edge) {
    return ones[edge];
  }

  int other(int edge) {
    return others[edge];
  }

  int weight(int edge) {
    return weights[edge];
  }
}
