package nl.peilstok.analytics.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Wilcoxon's signed-rank test of pairs, by the normal approximation.
 *
 * <p>Source: Wilcoxon 1945; R's {@code wilcox.test(after, before, paired = TRUE, exact = FALSE)}.
 * Pairs that did not change are dropped, equal changes share the mean of their ranks, and the
 * variance is corrected for ties. Assumes that changes lie symmetrically about their middle.
 *
 * @param positive the sum of the ranks of those who went up
 * @param negative the sum of the ranks of those who went down
 * @param p both tails of the normal distribution
 * @param continuityP the same with half a rank taken off the distance
 */
public record SignedRanks(double positive, double negative, double p, double continuityP) {

  /** The test of no change. */
  public static Figure<SignedRanks> of(List<BeforeAfter> pairs) {
    if (pairs.isEmpty()) {
      return Figure.none(Undefined.NO_VALUES);
    }
    double[] changes =
        pairs.stream().mapToDouble(BeforeAfter::change).filter(change -> change != 0).toArray();
    return changes.length == 0
        ? Figure.none(Undefined.NO_CHANGE)
        : Figure.of(of(changes.length, Histogram.of(changes)));
  }

  /** How many pairs did not change. */
  public static long unchanged(List<BeforeAfter> pairs) {
    return pairs.stream().filter(pair -> pair.change() == 0).count();
  }

  /** The share of the ranks that went up minus the share that went down: −1 to 1. */
  public double rankBiserial() {
    return (positive - negative) / (positive + negative);
  }

  private static SignedRanks of(double n, Histogram changes) {
    double up = 0;
    double ties = 0;
    double below = 0;
    for (double distance : distances(changes)) {
      double upward = count(changes, distance);
      double tied = upward + count(changes, -distance);
      up += upward * (below + (tied + 1) / 2);
      below += tied;
      ties += tied * tied * tied - tied;
    }
    double apart = Math.abs(up - n * (n + 1) / 4);
    double deviation = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24 - ties / 48);
    return new SignedRanks(
        up,
        n * (n + 1) / 2 - up,
        Tails.normal(apart / deviation),
        Tails.normal(Math.max(0, apart - .5) / deviation));
  }

  private static List<Double> distances(Histogram changes) {
    List<Double> distances = new ArrayList<>();
    changes.counts().keySet().stream().map(Math::abs).distinct().sorted().forEach(distances::add);
    return distances;
  }

  private static double count(Histogram changes, double change) {
    return changes.count(List.of(change));
  }
}
