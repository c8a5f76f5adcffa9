package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * Whether a share goes up or down over waves: the Cochran–Armitage test.
 *
 * <p>Source: Cochran 1954, Armitage 1955; R's {@code prop.trend.test(successes, n, scores)}. A wave
 * in which nobody answered drops out.
 *
 * @param chiSquare with 1 degree of freedom
 * @param p its upper tail
 */
public record ShareTrend(double chiSquare, double p) {

  /**
   * The share of one wave.
   *
   * @param score where the wave stands in time
   */
  public record Wave(long successes, long n, double score) {}

  /** The test of no trend. */
  public static Figure<ShareTrend> of(List<Wave> waves) {
    double n = waves.stream().mapToLong(Wave::n).sum();
    double successes = waves.stream().mapToLong(Wave::successes).sum();
    if (n == 0) {
      return Figure.none(Undefined.NO_VALUES);
    }
    double middle = waves.stream().mapToDouble(wave -> wave.n() * wave.score()).sum() / n;
    double share = successes / n;
    double products = 0;
    double squares = 0;
    for (Wave wave : waves) {
      double apart = wave.score() - middle;
      products += apart * (wave.successes() - wave.n() * share);
      squares += wave.n() * apart * apart;
    }
    if (squares == 0) {
      return Figure.none(Undefined.ONE_GROUP);
    }
    return successes == 0 || successes == n
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(of(products * products / (squares * share * (1 - share))));
  }

  private static ShareTrend of(double chiSquare) {
    return new ShareTrend(chiSquare, Tails.chiSquare(chiSquare, 1));
  }
}
