package nl.peilstok.analytics.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighted least squares, as far as the residuals go.
 *
 * <p>Source: the modified Gram–Schmidt process, done twice so that no digits are lost (Giraud,
 * Langou and Rozložník 2005). A column that the others already explain is left out, as R's {@code
 * qr} does.
 */
final class Projection {
  private static final double EXPLAINED = 1e-10;

  private final double[] weights;

  Projection(double[] weights) {
    this.weights = weights.clone();
  }

  /** What is left of the values when all that the columns explain is taken off. */
  double[] residuals(List<double[]> columns, double[] values) {
    List<double[]> basis = new ArrayList<>();
    for (double[] column : columns) {
      double before = length(column);
      double[] rest = takenOff(basis, column);
      double length = length(rest);
      if (length > EXPLAINED * before) {
        basis.add(scaled(rest, 1 / length));
      }
    }
    return takenOff(basis, values);
  }

  private double[] takenOff(List<double[]> basis, double[] values) {
    double[] rest = values.clone();
    for (int round = 0; round < 2; round++) {
      for (double[] direction : basis) {
        double share = product(direction, rest);
        for (int row = 0; row < rest.length; row++) {
          rest[row] -= share * direction[row];
        }
      }
    }
    return rest;
  }

  private double length(double[] values) {
    return Math.sqrt(product(values, values));
  }

  private double product(double[] one, double[] other) {
    double product = 0;
    for (int row = 0; row < weights.length; row++) {
      product += weights[row] * one[row] * other[row];
    }
    return product;
  }

  private static double[] scaled(double[] values, double factor) {
    double[] scaled = values.clone();
    for (int row = 0; row < scaled.length; row++) {
      scaled[row] *= factor;
    }
    return scaled;
  }
}
