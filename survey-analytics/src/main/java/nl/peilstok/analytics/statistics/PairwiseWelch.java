package nl.peilstok.analytics.statistics;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Every group against every other, corrected for the number of comparisons.
 *
 * <p>Source: R's {@code pairwise.t.test(pool.sd = FALSE)}; a comparison that cannot be made does
 * not count as a test.
 */
public final class PairwiseWelch {
  private PairwiseWelch() {}

  /**
   * One comparison.
   *
   * @param first the place of a in the list of groups, from 0
   * @param second the place of b
   * @param difference a minus b
   * @param test by itself
   * @param holm p-value corrected after Holm
   * @param benjaminiHochberg p-value corrected after Benjamini and Hochberg
   */
  public record Comparison(
      int first,
      int second,
      Figure<Double> difference,
      Figure<Welch.Test> test,
      Figure<Double> holm,
      Figure<Double> benjaminiHochberg) {}

  /**
   * All comparisons, in the order of the groups.
   *
   * @param confidence a share, such as .95
   */
  public static List<Comparison> comparisons(List<Sample> groups, double confidence) {
    List<Figure<Welch.Test>> tests = new ArrayList<>();
    for (int first = 0; first < groups.size(); first++) {
      for (int second = first + 1; second < groups.size(); second++) {
        tests.add(Welch.test(groups.get(first), groups.get(second), confidence));
      }
    }
    Iterator<Figure<Welch.Test>> each = tests.iterator();
    Iterator<Figure<Double>> holm = adjusted(tests, AdjustedPValues.HOLM);
    Iterator<Figure<Double>> hochberg = adjusted(tests, AdjustedPValues.BENJAMINI_HOCHBERG);
    List<Comparison> comparisons = new ArrayList<>();
    for (int first = 0; first < groups.size(); first++) {
      for (int second = first + 1; second < groups.size(); second++) {
        comparisons.add(
            new Comparison(
                first,
                second,
                Welch.difference(groups.get(first), groups.get(second)),
                each.next(),
                holm.next(),
                hochberg.next()));
      }
    }
    return comparisons;
  }

  private static Iterator<Figure<Double>> adjusted(
      List<Figure<Welch.Test>> tests, AdjustedPValues method) {
    List<Double> made =
        tests.stream()
            .map(test -> test.map(Welch.Test::pValue).found())
            .flatMap(Optional::stream)
            .toList();
    Iterator<Double> adjusted = method.of(made).iterator();
    return tests.stream().map(test -> test.map(_ -> adjusted.next())).toList().iterator();
  }
}
