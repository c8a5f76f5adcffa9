package nl.peilstok.analytics.statistics;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * A weighed sum of the means of separate samples, such as last minus first.
 *
 * <p>Source: Kirk 2013, <i>Experimental Design</i>, chapter 4; R's {@code lm(x ~ factor(wave))}
 * with {@code emmeans::contrast("poly")}, and {@code t.test(last, first)} for unequal variances.
 * Assumes that the samples are independent: nobody is linked over waves, so that what people have
 * in common with themselves counts as error and the test is on the safe side.
 *
 * @param waves the samples, in order of time
 * @param coefficients one for each wave; a wave with 0 may be empty
 */
public record WaveContrast(List<Sample> waves, List<Double> coefficients) {

  /** Copy the lists. */
  public WaveContrast {
    waves = List.copyOf(waves);
    coefficients = List.copyOf(coefficients);
  }

  /**
   * The test of no difference.
   *
   * @param standardError of the contrast, in the unit of the values
   * @param p both tails of t
   */
  public record Test(double standardError, double t, double degreesOfFreedom, double p) {}

  /** Last minus first of three waves. */
  public static WaveContrast linear(List<Sample> threeWaves) {
    return new WaveContrast(threeWaves, List.of(-1.0, 0.0, 1.0));
  }

  /** How far the ends of three waves lie above the middle, both together. */
  public static WaveContrast quadratic(List<Sample> threeWaves) {
    return new WaveContrast(threeWaves, List.of(1.0, -2.0, 1.0));
  }

  /** The contrast, in the unit of the values. */
  public Figure<Double> estimate() {
    return used().anyMatch(wave -> waves.get(wave).n() == 0)
        ? Figure.none(Undefined.NO_VALUES)
        : Figure.of(sum((sample, coefficient) -> coefficient * sample.mean()));
  }

  /** The test with one variance for all waves, also those that the contrast leaves out. */
  public Figure<Test> pooled() {
    long n = waves.stream().mapToLong(Sample::n).sum();
    long degreesOfFreedom = n - waves.stream().filter(wave -> wave.n() > 0).count();
    if (degreesOfFreedom < 1) {
      return Figure.none(n == 0 ? Undefined.NO_VALUES : Undefined.TOO_FEW_VALUES);
    }
    double variance = waves.stream().mapToDouble(Sample::squares).sum() / degreesOfFreedom;
    return estimate()
        .then(
            estimate ->
                test(
                    estimate,
                    sum((sample, coefficient) -> coefficient * coefficient * variance / sample.n()),
                    (double) degreesOfFreedom));
  }

  /** The test with a variance for each wave. Degrees of freedom: Welch 1947, Satterthwaite 1946. */
  public Figure<Test> welch() {
    if (used().anyMatch(wave -> waves.get(wave).n() == 1)) {
      return Figure.none(Undefined.ONE_VALUE);
    }
    return estimate()
        .then(
            estimate -> {
              double variance = sum(WaveContrast::variance);
              double spread =
                  sum(
                      (sample, coefficient) ->
                          Math.pow(variance(sample, coefficient), 2) / (sample.n() - 1));
              return test(estimate, variance, variance * variance / spread);
            });
  }

  private static double variance(Sample sample, double coefficient) {
    return coefficient * coefficient * sample.squares() / (sample.n() - 1) / sample.n();
  }

  private static Figure<Test> test(double estimate, double variance, double degreesOfFreedom) {
    if (variance == 0) {
      return Figure.none(Undefined.NO_VARIANCE);
    }
    double error = Math.sqrt(variance);
    double t = estimate / error;
    return Figure.of(new Test(error, t, degreesOfFreedom, Tails.student(t, degreesOfFreedom)));
  }

  private double sum(ToDoubleBiFunction<Sample, Double> term) {
    return used()
        .mapToDouble(wave -> term.applyAsDouble(waves.get(wave), coefficients.get(wave)))
        .sum();
  }

  private IntStream used() {
    return IntStream.range(0, waves.size()).filter(wave -> coefficients.get(wave) != 0);
  }
}
