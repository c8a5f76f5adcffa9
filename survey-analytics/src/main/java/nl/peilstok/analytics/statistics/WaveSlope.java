package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * The straight line through separate samples over time.
 *
 * <p>Source: R's {@code lm(x ~ wave_value)}, from the samples alone. Assumes one variance and that
 * the samples are independent.
 *
 * @param estimate the change per unit of time
 * @param test of no slope
 */
public record WaveSlope(double estimate, Figure<WaveContrast.Test> test) {
  /** Residuals this small, as a share of the spread, are rounding and no error. */
  private static final double ROUNDING = 1e-26;

  /**
   * A sample at a time.
   *
   * @param time in any unit
   */
  public record At(double time, Sample values) {}

  /** The slope over at least two times with values. */
  public static Figure<WaveSlope> of(List<At> waves) {
    double n = waves.stream().mapToLong(wave -> wave.values().n()).sum();
    if (n == 0) {
      return Figure.none(Undefined.NO_VALUES);
    }
    double time = waves.stream().mapToDouble(wave -> wave.values().n() * wave.time()).sum() / n;
    double mean =
        waves.stream().mapToDouble(wave -> wave.values().n() * wave.values().mean()).sum() / n;
    double times = 0;
    double products = 0;
    double squares = 0;
    for (At wave : waves) {
      double apart = wave.time() - time;
      double above = wave.values().mean() - mean;
      times += wave.values().n() * apart * apart;
      products += wave.values().n() * apart * above;
      squares += wave.values().squares() + wave.values().n() * above * above;
    }
    return times == 0
        ? Figure.none(Undefined.ONE_GROUP)
        : Figure.of(of(n, times, products, squares));
  }

  private static WaveSlope of(double n, double times, double products, double squares) {
    double slope = products / times;
    double rest = squares - slope * products;
    if (n < 3) {
      return new WaveSlope(slope, Figure.none(Undefined.TOO_FEW_VALUES));
    }
    if (rest <= ROUNDING * squares) {
      return new WaveSlope(slope, Figure.none(Undefined.NO_VARIANCE));
    }
    double error = Math.sqrt(rest / (n - 2) / times);
    double t = slope / error;
    return new WaveSlope(
        slope, Figure.of(new WaveContrast.Test(error, t, n - 2, Tails.student(t, n - 2))));
  }
}
