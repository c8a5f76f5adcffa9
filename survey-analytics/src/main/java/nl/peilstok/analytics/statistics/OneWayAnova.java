package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * Whether the means of several groups differ, and how much of the spread that explains.
 *
 * <p>Source: Fisher 1925; R's {@code aov}; ω² after Hays 1963, not cut off at 0.
 */
public final class OneWayAnova {
  /** Less than this share of the squares is rounding: no values of real people fit so well. */
  private static final double ROUNDING = 1e-24;

  private OneWayAnova() {}

  /**
   * Where the spread comes from.
   *
   * @param between sum of squares between groups
   * @param within sum of squares within groups
   * @param degreesBetween groups less one
   * @param degreesWithin values less groups
   */
  public record Squares(double between, double within, long degreesBetween, long degreesWithin) {}

  /**
   * The test.
   *
   * @param etaSquared share of the spread that lies between groups, 0–1
   * @param omegaSquared the same without what chance alone would give; may fall below 0
   */
  public record Test(double f, double pValue, double etaSquared, double omegaSquared) {}

  /** The sums of squares; none with fewer than two groups with values. */
  public static Figure<Squares> squares(List<Sample> groups) {
    List<Sample> filled = groups.stream().filter(group -> group.n() > 0).toList();
    if (filled.size() < 2) {
      return Figure.none(filled.isEmpty() ? Undefined.NO_VALUES : Undefined.ONE_GROUP);
    }
    Sample all = filled.stream().reduce(Sample.NONE, Sample::plus);
    double between = 0;
    for (Sample group : filled) {
      between += group.n() * (group.mean() - all.mean()) * (group.mean() - all.mean());
    }
    double within = filled.stream().mapToDouble(Sample::squares).sum();
    return Figure.of(new Squares(between, within, filled.size() - 1L, all.n() - filled.size()));
  }

  /** The test; none with fewer than two groups, or where nothing varies within them. */
  public static Figure<Test> test(List<Sample> groups) {
    return squares(groups)
        .then(
            found -> {
              if (found.degreesWithin() == 0) {
                return Figure.none(Undefined.TOO_FEW_VALUES);
              }
              return found.within() <= ROUNDING * found.between() || found.within() == 0
                  ? Figure.none(Undefined.NO_VARIANCE)
                  : Figure.of(test(found));
            });
  }

  private static Test test(Squares squares) {
    double error = squares.within() / squares.degreesWithin();
    double f = squares.between() / squares.degreesBetween() / error;
    double total = squares.between() + squares.within();
    return new Test(
        f,
        Tails.fisher(f, (double) squares.degreesBetween(), (double) squares.degreesWithin()),
        squares.between() / total,
        (squares.between() - squares.degreesBetween() * error) / (total + error));
  }
}
