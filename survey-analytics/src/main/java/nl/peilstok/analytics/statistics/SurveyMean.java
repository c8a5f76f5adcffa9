package nl.peilstok.analytics.statistics;

/**
 * A mean or share of a sample by design: interval and design effect.
 *
 * <p>Source: Lumley 2010, <i>Complex Surveys</i>, chapter 2; R's {@code survey::svymean(deff)},
 * {@code confint(df = degf(design))} and {@code survey::svyciprop(method = "xlogit")}. Assumes that
 * people were drawn as the design says; weights for non-response do not repair a response that
 * depends on the answer.
 *
 * @param domain those whom it is about
 */
public record SurveyMean(SurveyDomain domain) {

  /**
   * The t interval.
   *
   * @param degreesOfFreedom clusters minus strata of the whole design
   * @param interval in the unit of the values
   */
  public record Limits(long degreesOfFreedom, Interval interval) {}

  /**
   * The interval of the mean.
   *
   * @param confidence a share, such as .95
   */
  public Figure<Limits> limits(double confidence) {
    return domain
        .mean()
        .with(domain.standardError(), Estimate::new)
        .then(estimate -> around(estimate, confidence));
  }

  /**
   * The interval of a share, by the t interval of its logit; none at 0 and at 1.
   *
   * @param confidence a share, such as .95
   */
  public Figure<Limits> logitLimits(double confidence) {
    return domain
        .mean()
        .with(domain.standardError(), Estimate::new)
        .then(
            share ->
                share.value() <= 0 || share.value() >= 1
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : around(share.logit(), confidence))
        .map(
            limits ->
                new Limits(
                    limits.degreesOfFreedom(),
                    new Interval(
                        share(limits.interval().lower()), share(limits.interval().upper()))));
  }

  /**
   * The variance over that of a simple random sample of as many, drawn without replacement; not
   * computable where the weights add up to no more than the respondents.
   */
  public Figure<Double> designEffect() {
    double n = domain.counting();
    double population = domain.sumOfWeights();
    return designEffect(population <= n ? 0 : (population - n) / population);
  }

  /** The variance over that of a simple random sample of as many, drawn with replacement. */
  public Figure<Double> designEffectWithReplacement() {
    return designEffect(1);
  }

  private Figure<Double> designEffect(double correction) {
    double n = domain.counting();
    return domain
        .standardError()
        .with(domain.variance(), (error, variance) -> new Estimate(variance / n, error))
        .then(
            simple ->
                simple.value() * correction == 0
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : Figure.of(simple.error() * simple.error() / (simple.value() * correction)));
  }

  private record Estimate(double value, double error) {

    Estimate logit() {
      return new Estimate(Math.log(value / (1 - value)), error / (value * (1 - value)));
    }
  }

  private Figure<Limits> around(Estimate estimate, double confidence) {
    long degreesOfFreedom = domain.design().degreesOfFreedom();
    return degreesOfFreedom < 1
        ? Figure.none(Undefined.TOO_FEW_CLUSTERS)
        : Figure.of(
            new Limits(
                degreesOfFreedom,
                Interval.around(
                    estimate.value(),
                    estimate.error() * Quantiles.student((double) degreesOfFreedom, confidence))));
  }

  private static double share(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
