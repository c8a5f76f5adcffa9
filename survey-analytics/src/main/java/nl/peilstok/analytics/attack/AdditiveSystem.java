package nl.peilstok.analytics.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The equations of a table with its hidden cells as unknowns, numbered in the order of names. */
final class AdditiveSystem {
  private final AdditiveTable table;
  private final List<String> cells;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Equation> equations;
  private final Limits limits;

  AdditiveSystem(AdditiveTable table) {
    this.table = table;
    this.cells = List.copyOf(table.hidden());
    for (String cell : cells) {
      numbers.put(cell, numbers.size());
    }
    this.equations = table.relations().stream().map(this::equation).distinct().toList();
    this.limits = Limits.of(cells.size(), equations);
  }

  /** The hidden cells; the number of a cell is its place. */
  List<String> cells() {
    return cells;
  }

  Limits limits() {
    return limits;
  }

  /** Whether no sum by itself contradicts the published counts. */
  boolean isFeasible() {
    return limits.canBe()
        && equations.stream().filter(Equation::isEmpty).allMatch(one -> one.level() == 0);
  }

  /** What can be solved apart: a sum joins unknowns of one block, or fixed ones, each a block. */
  Collection<Block> blocks() {
    int[] root = IntStream.range(0, cells.size()).toArray();
    for (Equation equation : equations) {
      int[] free = free(equation);
      for (int unknown : free) {
        root[root(root, unknown)] = root(root, free[0]);
      }
    }
    SortedMap<Integer, Block> blocks = new TreeMap<>();
    for (int unknown = 0; unknown < cells.size(); unknown++) {
      blocks.computeIfAbsent(root(root, unknown), _ -> new Block(limits)).unknowns().add(unknown);
    }
    for (Equation equation : equations) {
      int[] free = free(equation);
      if (free.length > 0) {
        Objects.requireNonNull(blocks.get(root(root, free[0]))).equations().add(equation);
      }
    }
    return blocks.values();
  }

  /** Unknowns that hang together, and the sums between them. */
  record Block(Limits limits, List<Integer> unknowns, List<Equation> equations) {
    Block(Limits limits) {
      this(limits, new ArrayList<>(), new ArrayList<>());
    }
  }

  private int[] free(Equation equation) {
    return equation.coefficients().keySet().stream()
        .mapToInt(Integer::intValue)
        .filter(unknown -> !limits.isFixed(unknown))
        .toArray();
  }

  private static int root(int[] root, int unknown) {
    int found = unknown;
    while (root[found] != found) {
      root[found] = root[root[found]];
      found = root[found];
    }
    return found;
  }

  private Equation equation(AdditiveTable.Relation relation) {
    SortedMap<Integer, Integer> coefficients = new TreeMap<>();
    long level = add(coefficients, relation.total(), -1);
    for (String part : relation.parts()) {
      level += add(coefficients, part, 1);
    }
    coefficients.values().removeIf(coefficient -> coefficient == 0);
    return new Equation(coefficients, -level);
  }

  /** Count a hidden cell among the coefficients, and return what a published one contributes. */
  private long add(SortedMap<Integer, Integer> coefficients, String cell, int times) {
    Long shown = table.published().get(cell);
    if (shown == null) {
      coefficients.merge(numbers.get(cell), times, Integer::sum);
      return 0;
    }
    return times * shown;
  }
}
