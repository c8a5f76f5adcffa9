package nl.peilstok.analytics.synthetic;

import java.util.function.Predicate;
import nl.peilstok.analytics.statistics.Moments;

/**
 * What the planted things do to the scores, known to the last digit of the draws.
 *
 * <p>Every effect is the difference between two worlds with the same people and the same luck, one
 * with the plant and one without: no sampling, no regression to the mean. In points of 0–100.
 */
public final class Truth {
  private static final double HUNDREDTHS = 100;

  private final SyntheticOrganisation organisation;

  Truth(SyntheticOrganisation organisation) {
    this.organisation = organisation;
  }

  /** What a plant does to the mean score of everybody whom it touches; NaN where it is nobody. */
  public double effect(Plant plant, int wave, String scale) {
    return effect(plant, wave, scale, organisation.plants().touchedBy(plant));
  }

  /**
   * What a plant does to the mean score of a group, answering or not.
   *
   * <p>Who belongs to the group is asked in each of both worlds: a group that somebody moves to
   * because of the plant has other members without it.
   */
  public double effect(Plant plant, int wave, String scale, Predicate<SyntheticPerson> among) {
    SyntheticOrganisation without = organisation.in(organisation.scenario().without(plant));
    return mean(organisation.wave(wave), scale, among) - mean(without.wave(wave), scale, among);
  }

  /** The true mean of a group in a wave, answering or not, 0–100; NaN where it is nobody. */
  public double mean(int wave, String scale, Predicate<SyntheticPerson> among) {
    return mean(organisation.wave(wave), scale, among);
  }

  private static double mean(SyntheticWave wave, String scale, Predicate<SyntheticPerson> among) {
    Moments scores = wave.scores().everybody(scale, among);
    return scores.sum() / (HUNDREDTHS * scores.n());
  }
}
