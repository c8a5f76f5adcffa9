package nl.peilstok.analytics.statistics;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The noncentral t distribution: (Z + noncentrality) / √(χ² / degrees of freedom).
 *
 * <p>Source: the definition itself, R's {@code pt(t, df, ncp)}. Given the spread s = √(χ² / df),
 * the probability is Φ(t·s − noncentrality); that is averaged over s by Gauss–Legendre integration.
 * The integral runs over ln s, where it is smooth for every number of degrees of freedom, and is
 * divided by the integral of the density alone, so that no gamma function costs digits. Good to
 * about 1e-13 absolute, also where R's series gives up (noncentrality beyond 37.6).
 */
final class NonCentralStudent {
  private static final int POINTS = 16;
  private static final double PANEL = 1.5;

  /** Beyond this noncentrality the two ways to integrate agree and one is faster. */
  private static final double FAR = 30;

  /** Beyond so many standard deviations the normal distribution is 0 or 1. */
  private static final double STRIP = 10;

  /** The natural logarithm of a density that no double can tell from nothing. */
  private static final double NOTHING = -45;

  private static final GaussIntegratorFactory GAUSS = new GaussIntegratorFactory();
  private static final GaussIntegrator RULE = GAUSS.legendre(POINTS);
  private static final double[] SIDES = {1, -1};

  private NonCentralStudent() {}

  /**
   * The probability of a value up to t.
   *
   * @param degreesOfFreedom above 0, not necessarily whole
   */
  static double cumulative(double t, double degreesOfFreedom, double noncentrality) {
    return Math.abs(noncentrality) > FAR
        ? far(t, degreesOfFreedom, noncentrality)
        : near(t, degreesOfFreedom, noncentrality);
  }

  /** Both integrals over the same points, as the density costs as much as the rest. */
  private static double near(double t, double degreesOfFreedom, double noncentrality) {
    double width = PANEL / (1 + Math.max(Math.sqrt(2 * degreesOfFreedom), Math.abs(noncentrality)));
    double all = 0;
    double below = 0;
    for (double side : SIDES) {
      double edge = 0;
      for (int panel = 1; logDensity(edge, degreesOfFreedom) > NOTHING; panel++) {
        double next = side * panel * width;
        for (int point = 0; point < POINTS; point++) {
          double logarithm = (edge + next) / 2 + RULE.getPoint(point) * width / 2;
          double weight = RULE.getWeight(point) * density(logarithm, degreesOfFreedom);
          all += weight;
          below += weight * NormalCurve.below(t * Math.exp(logarithm) - noncentrality);
        }
        edge = next;
      }
    }
    return below / all;
  }

  /** Far out, Φ is 0 or 1 but for a narrow strip around ln(noncentrality / t). */
  private static double far(double t, double degreesOfFreedom, double noncentrality) {
    if (noncentrality < 0) {
      return 1 - far(-t, degreesOfFreedom, -noncentrality);
    }
    if (t <= 0) {
      return 0;
    }
    double middle = Math.log(noncentrality / t);
    double reach = STRIP / noncentrality;
    double spread = PANEL / (1 + Math.sqrt(2 * degreesOfFreedom));
    UnivariateFunction density = logarithm -> density(logarithm, degreesOfFreedom);
    UnivariateFunction below =
        logarithm ->
            density.value(logarithm) * NormalCurve.below(t * Math.exp(logarithm) - noncentrality);
    double end = spread;
    while (logDensity(end, degreesOfFreedom) > NOTHING) {
      end += spread;
    }
    double fine = Math.min(spread, PANEL / noncentrality);
    double strip = integral(below, middle - reach, middle + reach, fine);
    double above = integral(density, Math.min(end, middle + reach), end, spread);
    return (strip + above) / integral(density::value, spread, degreesOfFreedom);
  }

  /** The density of ln s, where its highest value is 1. */
  private static double density(double logarithm, double degreesOfFreedom) {
    return Math.exp(logDensity(logarithm, degreesOfFreedom));
  }

  private static double logDensity(double logarithm, double degreesOfFreedom) {
    return degreesOfFreedom * (logarithm - Math.expm1(2 * logarithm) / 2);
  }

  private static double integral(
      DoubleUnaryOperator function, double width, double degreesOfFreedom) {
    return oneSide(function, width, degreesOfFreedom) + oneSide(function, -width, degreesOfFreedom);
  }

  private static double integral(
      UnivariateFunction function, double from, double to, double width) {
    int panels = (int) Math.ceil((to - from) / width);
    double sum = 0;
    for (int panel = 0; panel < panels; panel++) {
      double left = from + (to - from) * panel / panels;
      double right = from + (to - from) * (panel + 1) / panels;
      sum += GAUSS.legendre(POINTS, left, right).integrate(function);
    }
    return sum;
  }

  private static double oneSide(
      DoubleUnaryOperator function, double width, double degreesOfFreedom) {
    UnivariateFunction integrand = function::applyAsDouble;
    double sum = 0;
    double edge = 0;
    for (int panel = 1; logDensity(edge, degreesOfFreedom) > NOTHING; panel++) {
      double next = panel * width;
      sum +=
          GAUSS.legendre(POINTS, Math.min(edge, next), Math.max(edge, next)).integrate(integrand);
      edge = next;
    }
    return sum;
  }
}
