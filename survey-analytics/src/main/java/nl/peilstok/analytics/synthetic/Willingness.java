package nl.peilstok.analytics.synthetic;

/** What makes people answer, within managers, units with field work, and all others. */
public enum Willingness {
  /** The odds rise by 1.25 per standard deviation of houding, as they may well do in real life. */
  BY_ATTITUDE(Math.log(1.25)),
  /** Chance alone: response is ignorable given role group and unit. */
  IGNORABLE(0);

  private final double logOdds;

  Willingness(double logOdds) {
    this.logOdds = logOdds;
  }

  double logOddsPerDeviation() {
    return logOdds;
  }
}
