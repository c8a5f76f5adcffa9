package nl.peilstok.analytics.attack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.attack.AdditiveSystem.Block;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** A linear programme over the unknowns of a block, built once and solved for many aims. */
final class Programme {
  private final Block block;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Integer, Variable> variables = new HashMap<>();

  private Programme(Block block) {
    this.block = block;
  }

  /** A solution: every unknown of the block. */
  record Point(Map<Integer, Double> values) {
    double value(int unknown) {
      return values.getOrDefault(unknown, Double.NaN);
    }
  }

  /** The counts that fit, as real numbers or as whole ones. */
  static Programme ofCounts(Block block, boolean whole) {
    Programme programme = new Programme(block);
    for (int unknown : block.unknowns()) {
      Variable variable = programme.variable(unknown, block.limits());
      programme.variables.put(unknown, whole ? variable.integer() : variable);
    }
    programme.addEquations(false);
    return programme;
  }

  /**
   * The directions in which counts can grow while every sum keeps adding up.
   *
   * <p>A direction is as good as any multiple of it. So each unknown's growth has a part of at most
   * 1, and the sum of these parts is highest where all that can grow do.
   */
  static Programme ofGrowth(Block block) {
    Programme programme = new Programme(block);
    for (int unknown : block.unknowns()) {
      Variable growth = programme.model.newVariable("growth " + unknown).lower(0);
      Variable part = programme.model.newVariable("part " + unknown).lower(0).upper(1).weight(1);
      programme.model.newExpression("part of " + unknown).set(growth, 1).set(part, -1).lower(0);
      programme.variables.put(unknown, growth);
    }
    programme.addEquations(true);
    return programme;
  }

  /** The respondents of each class that fit all sums of a base and the staff list. */
  static Programme ofSums(Sums sums) {
    Programme programme = new Programme(new Block(Limits.of(0, List.of())));
    for (int number = 0; number < sums.classes().size(); number++) {
      Variable variable = programme.model.newVariable("class " + number).lower(0);
      variable.upper(BigDecimal.valueOf(sums.classes().get(number).invited()));
      programme.variables.put(number, variable);
    }
    for (int group = 0; group < sums.facts().size(); group++) {
      programme.addGroup(group, sums);
    }
    return programme;
  }

  private void addGroup(int group, Sums sums) {
    Expression sum = model.newExpression("group " + group);
    sum.level(BigDecimal.valueOf(sums.facts().get(group).count()));
    variables.forEach(
        (number, variable) -> {
          if (sums.classes().get(number).groups().get(group)) {
            sum.set(variable, 1);
          }
        });
  }

  /** The solution with the highest (or lowest) count of one unknown; empty where none fits. */
  Optional<Point> extreme(int unknown, boolean highest) {
    variables.forEach((number, variable) -> variable.weight(number == unknown ? 1 : 0));
    return solution(highest);
  }

  /** The solution with the highest (or lowest) value of the aim; empty where none fits. */
  Optional<Point> solution(boolean highest) {
    Optimisation.Result result = highest ? model.maximise() : model.minimise();
    if (!result.getState().isFeasible()) {
      return Optional.empty();
    }
    Map<Integer, Double> values = new HashMap<>();
    variables.forEach(
        (unknown, variable) -> values.put(unknown, result.doubleValue(model.indexOf(variable))));
    return Optional.of(new Point(values));
  }

  private Variable variable(int unknown, Limits limits) {
    Variable variable =
        model.newVariable("cell " + unknown).lower(BigDecimal.valueOf(limits.lowest(unknown)));
    return Double.isFinite(limits.highest(unknown))
        ? variable.upper(BigDecimal.valueOf(limits.highest(unknown)))
        : variable;
  }

  /** Fixed unknowns are not in the block: their share goes to the level of the sum. */
  private void addEquations(boolean growth) {
    for (Equation equation : block.equations()) {
      Expression sum = model.newExpression("sum " + model.countExpressions());
      double level = equation.level();
      for (Map.Entry<Integer, Integer> one : equation.coefficients().entrySet()) {
        Variable variable = variables.get(one.getKey());
        if (variable == null) {
          level -= one.getValue() * block.limits().lowest(one.getKey());
        } else {
          sum.set(variable, one.getValue());
        }
      }
      sum.level(BigDecimal.valueOf(growth ? 0 : level));
    }
  }
}
