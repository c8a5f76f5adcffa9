package nl.peilstok.demo;

import java.util.random.RandomGenerator;

/**
 * Draw how somebody stands in kennis, houding and gedrag, correlated as METHOD.md says.
 *
 * <p>houding = .65 kennis + e and gedrag = .49 houding + .18 kennis + e, which gives correlations
 * of .65, .60 and .50; a share of .03, .05 and .06 of the variance is the team's. Offsets of roles
 * come on top and are not handed on from one to the next.
 *
 * @param knowledge kennis in standard deviations
 * @param attitude houding in standard deviations
 * @param behaviour gedrag in standard deviations
 */
record Inclinations(double knowledge, double attitude, double behaviour) {
  private static final double ATTITUDE_FROM_KNOWLEDGE = .65;
  private static final double BEHAVIOUR_FROM_ATTITUDE = .49;
  private static final double BEHAVIOUR_FROM_KNOWLEDGE = .18;

  /**
   * What the team shares: its part of kennis, and the part of the two residuals that brings houding
   * and gedrag to intraclass correlations of .05 and .06 together with what they inherit.
   */
  private static final Inclinations TEAM = new Inclinations(.03, .0373, .0436);

  private static final Inclinations WHOLE = new Inclinations(1, .5775, .6128);

  /** Draw somebody of a team; every member must bring the same source for the team. */
  static Inclinations draw(RandomGenerator team, RandomGenerator person) {
    double knowledge = draw(TEAM.knowledge, WHOLE.knowledge, team, person);
    double attitude =
        ATTITUDE_FROM_KNOWLEDGE * knowledge + draw(TEAM.attitude, WHOLE.attitude, team, person);
    double behaviour =
        BEHAVIOUR_FROM_ATTITUDE * attitude
            + BEHAVIOUR_FROM_KNOWLEDGE * knowledge
            + draw(TEAM.behaviour, WHOLE.behaviour, team, person);
    return new Inclinations(knowledge, attitude, behaviour);
  }

  Inclinations plus(Inclinations other) {
    return new Inclinations(
        knowledge + other.knowledge, attitude + other.attitude, behaviour + other.behaviour);
  }

  double of(Dimension dimension) {
    return switch (dimension) {
      case KENNIS -> knowledge;
      case HOUDING -> attitude;
      case GEDRAG -> behaviour;
    };
  }

  private static double draw(
      double shared, double whole, RandomGenerator team, RandomGenerator person) {
    return Math.sqrt(shared) * team.nextGaussian()
        + Math.sqrt(whole - shared) * person.nextGaussian();
  }
}
