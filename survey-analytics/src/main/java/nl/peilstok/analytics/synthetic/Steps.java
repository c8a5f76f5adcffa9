package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.core.instrument.Dimension;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Cut a standard normal inclination into the five steps of a statement.
 *
 * @param cuts four rising thresholds
 */
record Steps(List<Double> cuts) {
  /** Mean 3.9, 71 % in the top two boxes. */
  private static final Steps KENNIS = ofShares(.02, .06, .21, .42);

  /** Mean 4.0, 73 % in the top two boxes. */
  private static final Steps HOUDING = ofShares(.02, .05, .20, .37);

  /** Mean 3.7, 62 % in the top two boxes. */
  private static final Steps GEDRAG = ofShares(.02, .09, .27, .41);

  /** Copy the thresholds. */
  Steps {
    cuts = List.copyOf(cuts);
  }

  /** The steps of the statements of a dimension. */
  static Steps of(Dimension dimension) {
    return switch (dimension) {
      case KENNIS -> KENNIS;
      case HOUDING -> HOUDING;
      case GEDRAG -> GEDRAG;
    };
  }

  /** The step an inclination falls in. */
  int step(double inclination) {
    int step = 1;
    for (double cut : cuts) {
      step += inclination > cut ? 1 : 0;
    }
    return step;
  }

  /** The thresholds at which the lower four steps get these shares of all people. */
  private static Steps ofShares(double... shares) {
    NormalDistribution normal = new NormalDistribution();
    List<Double> cuts = new ArrayList<>();
    double below = 0;
    for (double share : shares) {
      below += share;
      cuts.add(normal.inverseCumulativeProbability(below));
    }
    return new Steps(cuts);
  }
}
