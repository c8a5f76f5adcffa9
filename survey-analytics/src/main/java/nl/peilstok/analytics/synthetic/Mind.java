package nl.peilstok.analytics.synthetic;

import java.util.random.RandomGenerator;

/**
 * What somebody brings along from wave to wave: the own part of kennis, houding and gedrag.
 *
 * @param residuals the own part of the three residuals, without the team's
 * @param acquiescence how much somebody leans to agreeing with whatever is put, reversed or not
 */
record Mind(Inclinations residuals, double acquiescence) {
  private static final double ACQUIESCENCE = .25;

  /**
   * How much of the own part stays over a wave. What a retest shows is less, for the statements
   * measure with noise: .94 gives the retest correlation of .75 between scores of nine statements.
   */
  private static final double STAYS = .94;

  /**
   * What the team shares: its part of kennis, and the part of the two residuals that brings houding
   * and gedrag to intraclass correlations of .05 and .06 together with what they inherit.
   */
  private static final Inclinations TEAM = new Inclinations(.03, .0373, .0436);

  private static final Inclinations WHOLE = new Inclinations(1, .5775, .6128);
  private static final Inclinations OWN = WHOLE.plus(TEAM.times(-1));

  /** Draw the mind of somebody new. */
  static Mind draw(RandomGenerator random) {
    return new Mind(own(random), ACQUIESCENCE * random.nextGaussian());
  }

  /** Draw what all people of a team have in common; it stays as long as the team. */
  static Inclinations team(RandomGenerator random) {
    return Inclinations.noise(random).withVariance(TEAM);
  }

  /** The mind a wave later. */
  Mind next(RandomGenerator random) {
    Inclinations moved =
        residuals.times(STAYS).plus(own(random).times(Math.sqrt(1 - STAYS * STAYS)));
    return new Mind(moved, acquiescence);
  }

  /** Where this mind stands in a team, before anything that comes with role or training. */
  Inclinations in(Inclinations team) {
    return residuals.plus(team).handedOn();
  }

  private static Inclinations own(RandomGenerator random) {
    return Inclinations.noise(random).withVariance(OWN);
  }
}
