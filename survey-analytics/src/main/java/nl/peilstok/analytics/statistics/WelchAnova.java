package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * Whether the means of several groups differ where their spreads may differ too.
 *
 * <p>Source: Welch 1951; R's {@code oneway.test(var.equal = FALSE)}.
 */
public final class WelchAnova {
  private WelchAnova() {}

  /** The test; the degrees of freedom within are seldom a whole number. */
  public record Test(double f, double degreesBetween, double degreesWithin, double pValue) {}

  /** The test; none with fewer than two groups or where a group has no spread. */
  public static Figure<Test> test(List<Sample> groups) {
    List<Sample> filled = groups.stream().filter(group -> group.n() > 0).toList();
    if (filled.size() < 2) {
      return Figure.none(filled.isEmpty() ? Undefined.NO_VALUES : Undefined.ONE_GROUP);
    }
    if (filled.stream().anyMatch(group -> group.n() < 2)) {
      return Figure.none(Undefined.ONE_VALUE);
    }
    return filled.stream().anyMatch(group -> group.squares() == 0)
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(computed(filled));
  }

  private static Test computed(List<Sample> groups) {
    double k = groups.size();
    double weights = groups.stream().mapToDouble(WelchAnova::weight).sum();
    double centre =
        groups.stream().mapToDouble(group -> weight(group) * group.mean()).sum() / weights;
    double spread = 0;
    double unequal = 0;
    for (Sample group : groups) {
      double apart = group.mean() - centre;
      double rest = 1 - weight(group) / weights;
      spread += weight(group) * apart * apart;
      unequal += rest * rest / (group.n() - 1) / (k * k - 1);
    }
    double f = spread / (k - 1) / (1 + 2 * (k - 2) * unequal);
    double within = 1 / (3 * unequal);
    return new Test(f, k - 1, within, Tails.fisher(f, k - 1, within));
  }

  private static double weight(Sample group) {
    return group.n() / (group.squares() / (group.n() - 1));
  }
}
