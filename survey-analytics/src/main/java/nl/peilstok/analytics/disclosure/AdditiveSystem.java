package nl.peilstok.analytics.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The equations of a table with its hidden cells as unknowns.
 *
 * <p>The linear programme is solved first. Where its answer is whole numbers, as in every plain
 * two-way table, it is the answer in whole numbers too; else the unknowns are declared whole.
 */
final class AdditiveSystem {
  private static final double ROUNDING = 1e-6;

  private final AdditiveTable table;

  AdditiveSystem(AdditiveTable table) {
    this.table = table;
  }

  /** What the unknowns are: real numbers, whole ones, or directions in which cells can grow. */
  private enum Unknowns {
    REAL,
    WHOLE,
    DIRECTION
  }

  private record Model(ExpressionsBasedModel equations, Map<String, Variable> cells) {

    Optimisation.Result optimise(String cell, boolean highest) {
      cells.forEach((name, unknown) -> unknown.weight(name.equals(cell) ? 1 : 0));
      return highest ? equations.maximise() : equations.minimise();
    }

    boolean isWhole(Optimisation.Result result) {
      return cells.values().stream()
          .map(unknown -> result.doubleValue(equations.indexOf(unknown)))
          .allMatch(value -> Math.abs(value - Math.rint(value)) < ROUNDING);
    }

    double value(String cell, Optimisation.Result result) {
      Variable unknown = cells.get(cell);
      if (unknown == null) {
        throw new IllegalArgumentException("no hidden cell " + cell);
      }
      return result.doubleValue(equations.indexOf(unknown));
    }
  }

  /** Whether sums of published cells alone agree. */
  boolean isFeasible() {
    return table.relations().stream()
        .filter(relation -> coefficients(relation).isEmpty())
        .allMatch(relation -> level(relation) == 0);
  }

  /** The lowest count of a cell; empty where no counts fit. */
  OptionalLong lowest(String cell) {
    return extreme(cell, false);
  }

  /** The highest count of a cell that {@link #isBounded}; empty where no counts fit. */
  OptionalLong highest(String cell) {
    return extreme(cell, true);
  }

  /**
   * Whether the published cells bound a cell from above.
   *
   * <p>It is unbounded if it can grow while every sum keeps adding up with published cells fixed.
   * Such growth can be of any size, so that asking for growth up to 1 has a finite answer.
   */
  boolean isBounded(String cell) {
    Model model = model(Unknowns.DIRECTION);
    return model.value(cell, model.optimise(cell, true)) < .5;
  }

  private OptionalLong extreme(String cell, boolean highest) {
    Model model = model(Unknowns.REAL);
    Optimisation.Result result = model.optimise(cell, highest);
    if (result.getState().isOptimal() && !model.isWhole(result)) {
      model = model(Unknowns.WHOLE);
      result = model.optimise(cell, highest);
    }
    return result.getState().isOptimal()
        ? OptionalLong.of(Math.round(model.value(cell, result)))
        : OptionalLong.empty();
  }

  private Model model(Unknowns unknowns) {
    Model model = new Model(new ExpressionsBasedModel(), new HashMap<>());
    for (String cell : table.hidden()) {
      Variable unknown = model.equations().newVariable(cell).lower(0);
      switch (unknowns) {
        case WHOLE -> unknown.integer();
        case DIRECTION -> unknown.upper(1);
        case REAL -> {}
      }
      model.cells().put(cell, unknown);
    }
    int number = 0;
    for (AdditiveTable.Relation relation : table.relations()) {
      Map<String, Integer> coefficients = coefficients(relation);
      if (!coefficients.isEmpty()) {
        Expression equation = model.equations().newExpression("sum " + number++);
        equation.level(BigDecimal.valueOf(unknowns == Unknowns.DIRECTION ? 0 : level(relation)));
        coefficients.forEach(
            (cell, coefficient) -> equation.set(model.cells().get(cell), coefficient));
      }
    }
    return model;
  }

  private Map<String, Integer> coefficients(AdditiveTable.Relation relation) {
    Map<String, Integer> coefficients = new HashMap<>();
    relation.parts().forEach(part -> coefficients.merge(part, 1, Integer::sum));
    coefficients.merge(relation.total(), -1, Integer::sum);
    coefficients.keySet().removeAll(table.published().keySet());
    coefficients.values().removeIf(coefficient -> coefficient == 0);
    return coefficients;
  }

  /** What the hidden parts minus the hidden total must be. */
  private long level(AdditiveTable.Relation relation) {
    return table.published().getOrDefault(relation.total(), 0L)
        - relation.parts().stream()
            .mapToLong(part -> table.published().getOrDefault(part, 0L))
            .sum();
  }
}
