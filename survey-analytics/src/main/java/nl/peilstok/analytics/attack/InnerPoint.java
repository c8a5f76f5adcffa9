package nl.peilstok.analytics.attack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Looks for counts that fit all sums and lie for no class at an end of what can be.
 *
 * <p>Everybody of a class answers by the same chance, 1 / (1 + e^−η), where η adds up a number of
 * each group that the class is in. Of all counts that fit, those have the largest entropy; they are
 * found by Newton's steps on these numbers (Darroch and Ratcliff 1972 for the family).
 */
final class InnerPoint {
  private static final int MOST_STEPS = 60;
  private static final int MOST_HALVINGS = 30;
  private static final double FITS = 1e-6;

  /** Less room than this could be rounding. */
  private static final double ROOM = 1e-3;

  /** Near the end, steps are smaller than what doubles tell apart. */
  private static final double ROUNDING = 1e-12;

  /** Groups may be sums of others; this keeps their numbers apart without moving the point. */
  private static final double RIDGE = 1e-9;

  private final Sums sums;
  private final int[] classes;
  private final double[] targets;

  private InnerPoint(Sums sums, BitSet open, double[] targets) {
    this.sums = sums;
    this.classes = open.stream().toArray();
    this.targets = targets;
  }

  /** The counts by the number of the class, 0 for those that are certain; empty where none such. */
  static Optional<double[]> of(Sums sums, CertainClasses certain) {
    double[] targets = new double[sums.facts().size()];
    Arrays.setAll(targets, certain::left);
    return new InnerPoint(sums, certain.open(), targets).search();
  }

  private Optional<double[]> search() {
    double[] numbers = new double[targets.length];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] counts = counts(numbers);
      double[] missing = missing(counts);
      if (Arrays.stream(missing).allMatch(one -> Math.abs(one) < FITS)) {
        return Optional.of(counts).filter(this::hasRoom);
      }
      Optional<double[]> direction = direction(counts, missing);
      if (direction.isEmpty()) {
        return Optional.empty();
      }
      numbers = moved(numbers, direction.orElseThrow());
    }
    return Optional.empty();
  }

  /** A whole step, or half of it, and half of that, until it leads down. */
  private double[] moved(double[] numbers, double[] direction) {
    double height = height(numbers);
    double length = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      double[] next = numbers.clone();
      for (int group = 0; group < next.length; group++) {
        next[group] += length * direction[group];
      }
      if (height(next) <= height + ROUNDING * Math.abs(height)) {
        return next;
      }
      length /= 2;
    }
    return numbers;
  }

  private Optional<double[]> direction(double[] counts, double[] missing) {
    double[][] curvature = new double[targets.length][targets.length];
    for (int number : classes) {
      double weight = counts[number] * (1 - counts[number] / invited(number));
      int[] groups = groups(number);
      for (int one : groups) {
        for (int other : groups) {
          curvature[one][other] += weight;
        }
      }
    }
    for (int group = 0; group < targets.length; group++) {
      curvature[group][group] += RIDGE * (1 + curvature[group][group]);
    }
    try {
      return Optional.of(
          new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false), 1e-9, 0)
              .getSolver()
              .solve(new ArrayRealVector(missing, false))
              .toArray());
    } catch (MathIllegalArgumentException notDefinite) {
      return Optional.empty();
    }
  }

  private double[] counts(double[] numbers) {
    double[] counts = new double[sums.classes().size()];
    for (int number : classes) {
      counts[number] = invited(number) / (1 + Math.exp(-total(number, numbers)));
    }
    return counts;
  }

  private double[] missing(double[] counts) {
    double[] missing = targets.clone();
    for (int number : classes) {
      for (int group : groups(number)) {
        missing[group] -= counts[number];
      }
    }
    return missing;
  }

  /** What the search makes as low as can be. */
  private double height(double[] numbers) {
    double height = 0;
    for (int number : classes) {
      double total = total(number, numbers);
      height += invited(number) * (Math.max(total, 0) + Math.log1p(Math.exp(-Math.abs(total))));
    }
    for (int group = 0; group < targets.length; group++) {
      height -= targets[group] * numbers[group];
    }
    return height;
  }

  private double total(int number, double[] numbers) {
    double total = 0;
    for (int group : groups(number)) {
      total += numbers[group];
    }
    return total;
  }

  private boolean hasRoom(double[] counts) {
    return Arrays.stream(classes)
        .allMatch(one -> counts[one] > ROOM && invited(one) - counts[one] > ROOM);
  }

  private int[] groups(int number) {
    return sums.classes().get(number).groups().stream().toArray();
  }

  private double invited(int number) {
    return sums.classes().get(number).invited();
  }
}
