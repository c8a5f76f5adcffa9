package nl.peilstok.analytics.synthetic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.peilstok.analytics.statistics.Moments;

/**
 * What the planted things do to the scores, known to the last digit of the draws.
 *
 * <p>Every effect is the difference between two worlds with the same people and the same luck, one
 * with the plant and one without: no sampling, no regression to the mean. In points of 0–100.
 *
 * <p>Worlds and scores are made once and kept as long as this truth is.
 */
public final class Truth {
  private static final double HUNDREDTHS = 100;

  private final SyntheticOrganisation organisation;
  private final Map<Scenario, SyntheticOrganisation> worlds = new ConcurrentHashMap<>();
  private final Map<Seen, WaveScores> scores = new ConcurrentHashMap<>();

  private record Seen(Scenario scenario, int wave) {}

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
    Scenario without = organisation.scenario().without(plant);
    return mean(wave, scale, among) - mean(scores(without, wave), scale, among);
  }

  /** The true mean of a group in a wave, answering or not, 0–100; NaN where it is nobody. */
  public double mean(int wave, String scale, Predicate<SyntheticPerson> among) {
    return mean(scores(wave), scale, among);
  }

  /** The scores of everybody in a wave. */
  public WaveScores scores(int wave) {
    return scores(organisation.scenario(), wave);
  }

  private WaveScores scores(Scenario scenario, int wave) {
    return scores.computeIfAbsent(
        new Seen(scenario, wave), seen -> world(seen.scenario()).wave(seen.wave()).scores());
  }

  private SyntheticOrganisation world(Scenario scenario) {
    return worlds.computeIfAbsent(scenario, organisation::in);
  }

  private static double mean(WaveScores wave, String scale, Predicate<SyntheticPerson> among) {
    Moments scores = wave.everybody(scale, among);
    return scores.sum() / (HUNDREDTHS * scores.n());
  }
}
