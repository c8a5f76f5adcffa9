package nl.peilstok.analytics.statistics;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** Probabilities of a value as far out or farther, computed in the tail itself. */
final class Tails {
  private static final double TWO = 2;

  private Tails() {}

  /** Either tail of the standard normal distribution. */
  static double normal(double z) {
    return Erf.erfc(Math.abs(z) / Math.sqrt(TWO));
  }

  /** Either tail of Student's t distribution. */
  static double student(double t, double degreesOfFreedom) {
    return Beta.regularizedBeta(
        degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / TWO, 1 / TWO);
  }

  /** The upper tail of the chi-square distribution. */
  static double chiSquare(double value, double degreesOfFreedom) {
    return value <= 0 ? 1 : Gamma.regularizedGammaQ(degreesOfFreedom / TWO, value / TWO);
  }

  /** The upper tail of Fisher's F distribution. */
  static double fisher(double f, double numerator, double denominator) {
    return f <= 0
        ? 1
        : Beta.regularizedBeta(
            denominator / (denominator + numerator * f), denominator / TWO, numerator / TWO);
  }
}
