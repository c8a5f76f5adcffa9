package nl.peilstok.analytics.synthetic;

import java.util.random.RandomGenerator;
import nl.peilstok.core.instrument.Dimension;

/**
 * How somebody stands in kennis, houding and gedrag, in standard deviations.
 *
 * <p>Source: docs/method.md, Synthetic organisation.
 */
public record Inclinations(double knowledge, double attitude, double behaviour) {
  static final Inclinations NONE = new Inclinations(0, 0, 0);

  private static final double ATTITUDE_FROM_KNOWLEDGE = .65;
  private static final double BEHAVIOUR_FROM_ATTITUDE = .49;
  private static final double BEHAVIOUR_FROM_KNOWLEDGE = .18;

  /** The standing on one dimension. */
  public double of(Dimension dimension) {
    return switch (dimension) {
      case KENNIS -> knowledge;
      case HOUDING -> attitude;
      case GEDRAG -> behaviour;
    };
  }

  /** Three independent standard normal draws. */
  static Inclinations noise(RandomGenerator random) {
    return new Inclinations(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
  }

  /**
   * Hand kennis on to houding, and both to gedrag: A = .65 K + e, B = .49 A + .18 K + e.
   *
   * <p>This holds the three residuals; what comes out correlates .65, .60 and .50.
   */
  Inclinations handedOn() {
    double handedAttitude = ATTITUDE_FROM_KNOWLEDGE * knowledge + attitude;
    double handedBehaviour =
        BEHAVIOUR_FROM_ATTITUDE * handedAttitude + BEHAVIOUR_FROM_KNOWLEDGE * knowledge + behaviour;
    return new Inclinations(knowledge, handedAttitude, handedBehaviour);
  }

  Inclinations plus(Inclinations other) {
    return new Inclinations(
        knowledge + other.knowledge, attitude + other.attitude, behaviour + other.behaviour);
  }

  Inclinations times(double factor) {
    return new Inclinations(factor * knowledge, factor * attitude, factor * behaviour);
  }

  /** Scale each dimension by its own variance, given in the other. */
  Inclinations withVariance(Inclinations variance) {
    return new Inclinations(
        Math.sqrt(variance.knowledge) * knowledge,
        Math.sqrt(variance.attitude) * attitude,
        Math.sqrt(variance.behaviour) * behaviour);
  }
}
