package nl.peilstok.analytics.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * One factor behind the items of a scale, by maximum likelihood on their correlations.
 *
 * <p>Source: Jöreskog 1967; minimise log|Σ| + tr(SΣ⁻¹) with Σ = λλ' + Ψ by Fisher scoring, as R's
 * {@code factanal(factors = 1)} does by another route, from several starts.
 *
 * @param loadings λ, standardised; their sum is not negative
 * @param uniquenesses ψ, standardised, each above 0
 */
record OneFactorModel(List<Double> loadings, List<Double> uniquenesses) {
  private static final int MOST_ROUNDS = 100;
  private static final int MOST_HALVINGS = 20;
  private static final double FLAT = 1e-11;
  private static final double LEAST_UNIQUENESS = 1e-6;

  OneFactorModel {
    loadings = List.copyOf(loadings);
    uniquenesses = List.copyOf(uniquenesses);
  }

  /** Fit the model; none with fewer than three items, or where the fit ends at no proper factor. */
  static Figure<OneFactorModel> fit(Covariances items) {
    if (items.width() < 3) {
      return Figure.none(Undefined.TOO_FEW_ITEMS);
    }
    if (items.n() < 2) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    if (items.all().stream().anyMatch(item -> items.sample(item).squares() == 0)) {
      return Figure.none(Undefined.NO_VARIANCE);
    }
    try {
      RealMatrix correlations = correlations(items);
      return Starts.of(correlations).stream()
          .map(start -> search(start, correlations))
          .flatMap(Optional::stream)
          .min(Comparator.comparingDouble(Point::distance))
          .map(best -> Figure.of(best.model()))
          .orElse(Figure.none(Undefined.NO_SOLUTION));
    } catch (MathRuntimeException singular) {
      return Figure.none(Undefined.NO_SOLUTION);
    }
  }

  /** The lowest point near a start; none where it is at the edge of what is proper. */
  private static Optional<Point> search(RealVector start, RealMatrix correlations) {
    Point point = new Point(start, correlations);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (point.gradient().getLInfNorm() < FLAT) {
        return Optional.of(point);
      }
      Point next = better(point, correlations);
      if (next == point) {
        break;
      }
      point = next;
    }
    // The last digits of the gradient are rounding; what is this flat is the solution.
    return point.gradient().getLInfNorm() < Math.sqrt(FLAT) ? Optional.of(point) : Optional.empty();
  }

  private static Point better(Point point, RealMatrix correlations) {
    RealVector step =
        new LUDecomposition(point.information(), 0).getSolver().solve(point.gradient());
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      RealVector parameters = point.parameters.subtract(step);
      if (isProper(parameters)) {
        Point next = new Point(parameters, correlations);
        if (next.distance() < point.distance()) {
          return next;
        }
      }
      step = step.mapMultiply(.5);
    }
    return point;
  }

  private static boolean isProper(RealVector parameters) {
    int k = parameters.getDimension() / 2;
    return parameters.getSubVector(k, k).getMinValue() > LEAST_UNIQUENESS;
  }

  private static RealMatrix correlations(Covariances items) {
    RealMatrix correlations = new Array2DRowRealMatrix(items.width(), items.width());
    for (int first : items.all()) {
      for (int second : items.all()) {
        double scale = Math.sqrt(items.covariance(first, first) * items.covariance(second, second));
        correlations.setEntry(
            first, second, first == second ? 1 : items.covariance(first, second) / scale);
      }
    }
    return correlations;
  }

  /** Where to search from: items without one clear factor have more than one valley. */
  private static final class Starts {
    private static final double MOST = .9;

    private Starts() {}

    static List<RealVector> of(RealMatrix correlations) {
      List<RealVector> starts = new ArrayList<>();
      starts.add(meanCorrelations(correlations));
      EigenDecompositionSymmetric axes = new EigenDecompositionSymmetric(correlations);
      for (int axis = 0; axis < correlations.getRowDimension(); axis++) {
        double length = Math.sqrt(Math.max(0, axes.getEigenvalue(axis)));
        starts.add(parameters(axes.getEigenvector(axis).mapMultiply(length)));
      }
      return starts;
    }

    /** Each item's mean correlation with the others is a fair first loading. */
    private static RealVector meanCorrelations(RealMatrix correlations) {
      RealVector sums = correlations.operate(ones(correlations.getRowDimension()));
      double total = sums.dotProduct(ones(sums.getDimension()));
      return parameters(sums.mapDivide(Math.sqrt(Math.max(1, total))));
    }

    private static RealVector parameters(RealVector loadings) {
      RealVector bounded = loadings.map(loading -> Math.clamp(loading, -MOST, MOST));
      return bounded.append(bounded.map(loading -> 1 - loading * loading));
    }
  }

  private static RealVector ones(int number) {
    return new ArrayRealVector(number, 1);
  }

  /** A trial solution: the loadings, then the uniquenesses. */
  private static final class Point {
    private final RealVector parameters;
    private final RealMatrix correlations;
    private final RealMatrix implied;
    private final RealMatrix inverse;

    Point(RealVector parameters, RealMatrix correlations) {
      this.parameters = parameters;
      this.correlations = correlations;
      RealVector loadings = parameters.getSubVector(0, correlations.getRowDimension());
      this.implied =
          loadings
              .outerProduct(loadings)
              .add(MatrixUtils.createRealDiagonalMatrix(uniquenesses().toArray()));
      this.inverse = new CholeskyDecomposition(implied).getSolver().getInverse();
    }

    OneFactorModel model() {
      double direction = loadings().dotProduct(ones(k())) < 0 ? -1 : 1;
      return new OneFactorModel(
          Arrays.stream(loadings().mapMultiply(direction).toArray()).boxed().toList(),
          Arrays.stream(uniquenesses().toArray()).boxed().toList());
    }

    /** What is minimised. */
    double distance() {
      return Math.log(new LUDecomposition(implied).getDeterminant())
          + correlations.multiply(inverse).getTrace();
    }

    RealVector gradient() {
      RealMatrix rest = inverse.subtract(inverse.multiply(correlations).multiply(inverse));
      double[] diagonal = new double[k()];
      for (int item = 0; item < diagonal.length; item++) {
        diagonal[item] = rest.getEntry(item, item);
      }
      return rest.operate(loadings()).mapMultiply(2).append(new ArrayRealVector(diagonal));
    }

    /** The expected second derivatives: tr(Σ⁻¹ ∂Σ Σ⁻¹ ∂Σ) for each pair of parameters. */
    RealMatrix information() {
      RealVector turned = inverse.operate(loadings());
      double length = turned.dotProduct(loadings());
      RealMatrix information = new Array2DRowRealMatrix(2 * k(), 2 * k());
      for (int first = 0; first < k(); first++) {
        for (int second = 0; second < k(); second++) {
          double entry = inverse.getEntry(first, second);
          double both = turned.getEntry(first) * turned.getEntry(second);
          information.setEntry(first, second, 2 * (both + entry * length));
          information.setEntry(first, k() + second, 2 * entry * turned.getEntry(second));
          information.setEntry(k() + second, first, 2 * entry * turned.getEntry(second));
          information.setEntry(k() + first, k() + second, entry * entry);
        }
      }
      return information;
    }

    private int k() {
      return correlations.getRowDimension();
    }

    private RealVector loadings() {
      return parameters.getSubVector(0, k());
    }

    private RealVector uniquenesses() {
      return parameters.getSubVector(k(), k());
    }
  }
}
