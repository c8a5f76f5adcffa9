package nl.peilstok.analytics.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * p-values corrected for the number of tests made, in the order given.
 *
 * <p>Source: R's {@code p.adjust}; Holm 1979 for comparisons named beforehand, Benjamini and
 * Hochberg 1995 for everything on a page, Benjamini and Yekutieli 2001 under any dependence.
 */
public enum AdjustedPValues {
  /** The chance of any false discovery, by the plain bound. */
  BONFERRONI {
    @Override
    double factor(int rank, int tests) {
      return tests;
    }
  },
  /** The chance of any false discovery, step by step from the smallest. */
  HOLM {
    @Override
    double factor(int rank, int tests) {
      return tests - rank + 1.0;
    }
  },
  /** The expected share of false discoveries among all discoveries. */
  BENJAMINI_HOCHBERG {
    @Override
    double factor(int rank, int tests) {
      return (double) tests / rank;
    }
  },
  /** The same, whatever the tests have to do with each other. */
  BENJAMINI_YEKUTIELI {
    @Override
    double factor(int rank, int tests) {
      double harmonic = IntStream.rangeClosed(1, tests).mapToDouble(one -> 1.0 / one).sum();
      return harmonic * tests / rank;
    }
  };

  /** What the p-value of this rank, the smallest being 1, is multiplied by. */
  abstract double factor(int rank, int tests);

  /** The corrected p-values; no tests give none. */
  public List<Double> of(List<Double> pValues) {
    List<Integer> ascending =
        IntStream.range(0, pValues.size())
            .boxed()
            .sorted(Comparator.comparing(pValues::get))
            .toList();
    double[] adjusted = new double[pValues.size()];
    for (int place = 0; place < adjusted.length; place++) {
      int test = ascending.get(place);
      adjusted[test] = pValues.get(test) * factor(place + 1, adjusted.length);
    }
    monotone(ascending, adjusted);
    return Arrays.stream(adjusted).map(p -> Math.min(1, p)).boxed().toList();
  }

  /** A smaller p-value may not end up above a larger one. */
  private void monotone(List<Integer> ascending, double[] adjusted) {
    boolean upwards = this == HOLM;
    List<Integer> order = upwards ? ascending : ascending.reversed();
    double last = upwards ? 0 : Double.POSITIVE_INFINITY;
    for (int test : order) {
      last = upwards ? Math.max(last, adjusted[test]) : Math.min(last, adjusted[test]);
      adjusted[test] = last;
    }
  }
}
