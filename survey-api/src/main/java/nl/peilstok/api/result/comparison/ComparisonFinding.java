package nl.peilstok.api.result.comparison;

import java.util.Comparator;
import java.util.List;
import nl.peilstok.analytics.insight.Comparison;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.api.platform.page.Words;

/**
 * Say in words how two groups differ, and how sure that is.
 *
 * <p>Named is the largest difference in kennis, houding or gedrag; where there is none, the largest
 * in a theme. Only what can be told from chance after correction is called a difference; that two
 * groups cannot be told apart is said as plainly.
 */
final class ComparisonFinding {
  private static final Comparator<Known> LARGEST =
      Comparator.comparingDouble(known -> Math.abs(known.difference().effect()));

  private final String first;
  private final String second;
  private final ScaleLabels labels;

  /**
   * Get ready.
   *
   * @param first how the first group, or its wave, is called
   */
  ComparisonFinding(String first, String second, ScaleLabels labels) {
    this.first = first;
    this.second = second;
    this.labels = labels;
  }

  private record Known(String scale, Difference difference) {}

  String of(Comparison comparison) {
    Words words = labels.words();
    if (comparison.tests() == 0) {
      return words.text("compare.finding.notComputable", first, second);
    }
    List<Known> real =
        comparison.lines().stream()
            .flatMap(
                line -> line.difference().found().map(one -> new Known(line.scale(), one)).stream())
            .filter(known -> known.difference().isDistinguishable())
            .sorted(
                Comparator.comparing((Known known) -> !labels.isDimension(known.scale()))
                    .thenComparing(LARGEST.reversed()))
            .toList();
    return real.isEmpty()
        ? words.text("compare.finding.none", first, second, comparison.tests())
        : largest(real.getFirst()) + " " + count(real.size(), comparison.tests());
  }

  private String largest(Known known) {
    Difference difference = known.difference();
    boolean higher = difference.points() > 0;
    double one = Math.abs(difference.interval().lower());
    double other = Math.abs(difference.interval().upper());
    Words words = labels.words();
    return words.text(
        higher ? "compare.finding.higher" : "compare.finding.lower",
        first,
        second,
        labels.name(known.scale()),
        words.number(Math.abs(difference.points()), 1),
        words.number(Math.min(one, other), 1),
        words.number(Math.max(one, other), 1));
  }

  private String count(int real, int tests) {
    return real == tests
        ? labels.words().text("compare.finding.all", tests)
        : labels.words().text("compare.finding.count", real, tests);
  }
}
