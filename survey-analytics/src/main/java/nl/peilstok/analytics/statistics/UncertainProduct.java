package nl.peilstok.analytics.statistics;

/**
 * The product of two estimates that do not depend on one another.
 *
 * <p>Source: Goodman 1960: the variance is x² V(y) + y² V(x) + V(x) V(y).
 *
 * @param value the product
 * @param standardError of the product
 */
public record UncertainProduct(double value, double standardError) {

  /**
   * Multiply.
   *
   * @param x the one estimate
   * @param errorOfX its standard error
   * @param y the other estimate
   * @param errorOfY its standard error
   */
  public static UncertainProduct of(double x, double errorOfX, double y, double errorOfY) {
    double crossed = errorOfX * errorOfY;
    return new UncertainProduct(
        x * y,
        Math.sqrt(x * x * errorOfY * errorOfY + y * y * errorOfX * errorOfX + crossed * crossed));
  }

  /** The same for so many at once. */
  public UncertainProduct times(double factor) {
    return new UncertainProduct(value * factor, standardError * Math.abs(factor));
  }

  /**
   * The normal interval around the product.
   *
   * @param confidence a share, such as .95
   */
  public Interval interval(double confidence) {
    return Interval.around(value, standardError * Quantiles.normal(confidence));
  }
}
