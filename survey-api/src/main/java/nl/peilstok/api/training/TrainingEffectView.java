package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.LowerStart;
import nl.peilstok.analytics.insight.TrainingEffect;
import nl.peilstok.analytics.insight.TrainingEffect.Effect;
import nl.peilstok.analytics.insight.TrainingEffect.InWave;
import nl.peilstok.analytics.insight.TrainingEffect.Outcome;
import nl.peilstok.analytics.insight.TrainingEffect.Side;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * What a training did, scale by scale.
 *
 * @param trainings all that were given before the wave, the last one first
 * @param looked the id of the one that the figures are about; null when there is none
 * @param before the id of the wave after which it was given
 * @param alone whether no other training was given in the same time
 * @param sameInstrument whether both waves asked the same questionnaire; without it no figures
 * @param tests how many effects were tested
 * @param scales kennis, houding and gedrag, then those of the training's theme
 */
@Serdeable
record TrainingEffectView(
    List<GivenTrainingView> trainings,
    @Nullable String looked,
    @Nullable String before,
    boolean alone,
    boolean sameInstrument,
    int tests,
    List<ScaleView> scales) {

  /** Copy the lists. */
  TrainingEffectView {
    trainings = List.copyOf(trainings);
    scales = List.copyOf(scales);
  }

  /**
   * One scale.
   *
   * @param points how many more the trained rose than the others
   * @param low of its 95 % interval, over groups
   * @param high of its 95 % interval
   * @param p of the test of no difference
   * @param corrected the same, corrected for the tests that were made together
   * @param distinguishable whether the corrected p is under .05
   * @param notComputable too-few-clusters, reworded and so on; null when there is an effect
   * @param trainedGroups how many groups were trained
   * @param otherGroups how many were not
   * @param groupsLeftOut how many only partly were, or are not in both waves
   * @param lowerStart null where the trained did not start clearly lower
   */
  @Serdeable
  record ScaleView(
      String scale,
      @Schema(example = "5.1") @Nullable Double points,
      @Schema(example = "2.9") @Nullable Double low,
      @Schema(example = "7.3") @Nullable Double high,
      @Nullable Double p,
      @Nullable Double corrected,
      @Nullable Boolean distinguishable,
      @Nullable String notComputable,
      int trainedGroups,
      int otherGroups,
      int groupsLeftOut,
      List<SideView> cohorts,
      @Nullable LowerStartView lowerStart) {

    static ScaleView of(TrainingEffect.Line line, Waves waves) {
      Optional<Effect> effect = line.effect().found();
      Optional<TrainingEffect.Groups> groups = line.groups().found();
      List<SideView> cohorts = new ArrayList<>();
      groups.ifPresent(
          all -> {
            cohorts.addAll(SideView.of("trained", all.trained(), line.scale(), waves));
            cohorts.addAll(SideView.of("others", all.others(), line.scale(), waves));
            cohorts.addAll(SideView.of("left-out", all.leftOut(), line.scale(), waves));
          });
      return new ScaleView(
          line.scale(),
          effect.map(Effect::points).orElse(null),
          effect.map(one -> one.interval().lower()).orElse(null),
          effect.map(one -> one.interval().upper()).orElse(null),
          effect.map(Effect::p).orElse(null),
          effect.map(Effect::corrected).orElse(null),
          effect.map(Effect::isDistinguishable).orElse(null),
          reason(line.effect()),
          groups.map(all -> all.trained().groups()).orElse(0),
          groups.map(all -> all.others().groups()).orElse(0),
          groups.map(all -> all.leftOut().groups()).orElse(0),
          cohorts,
          line.lowerStart().map(LowerStartView::of).orElse(null));
    }

    private static @Nullable String reason(Figure<Effect> effect) {
      return effect instanceof Figure.NotComputable<Effect>(var reason) ? reason.code() : null;
    }
  }

  /** The ids of both waves. */
  record Waves(String before, String now) {}

  /**
   * The people of one side in one wave.
   *
   * @param wave the id of the wave in which they answered
   * @param side trained, others or left-out
   * @param key team: the finest unit in which people sit
   * @param values the units in which they sit
   * @param scores by scale id; with an interval without finite population correction
   */
  @Serdeable
  record SideView(
      String wave,
      String side,
      String key,
      List<String> values,
      PriorityView.GroupView group,
      Map<String, ScoreView> scores) {

    /** Copy the collections. */
    SideView {
      values = List.copyOf(values);
      scores = new LinkedHashMap<>(scores);
    }

    static List<SideView> of(String name, Side side, String scale, Waves waves) {
      List<SideView> views = new ArrayList<>();
      side.before().ifPresent(people -> views.add(of(waves.before(), name, people, scale)));
      side.now().ifPresent(people -> views.add(of(waves.now(), name, people, scale)));
      return views;
    }

    private static SideView of(String wave, String name, InWave people, String scale) {
      return new SideView(
          wave,
          name,
          SegmentKey.TEAM.code(),
          List.copyOf(people.units()),
          new PriorityView.GroupView(
              WordingJson.of(people.people().name()),
              people.people().n(),
              people.people().invited()),
          people.score().found().map(found -> Map.of(scale, ScoreView.of(found))).orElse(Map.of()));
    }
  }

  /**
   * A mean with its interval.
   *
   * @param n valid scores
   */
  @Serdeable
  record ScoreView(int n, double mean, double low, double high) {
    static ScoreView of(Estimate estimate) {
      return new ScoreView(
          estimate.n(), estimate.mean(), estimate.interval().lower(), estimate.interval().upper());
    }
  }

  /**
   * A warning that part of the effect may come by itself.
   *
   * @param points how far below the others the trained started
   * @param byItself how much of the effect could come without training
   */
  @Serdeable
  record LowerStartView(double points, double byItself) {
    static LowerStartView of(LowerStart start) {
      return new LowerStartView(start.points(), start.byItself());
    }
  }

  static TrainingEffectView of(TrainingEffects.Seen seen) {
    List<GivenTrainingView> trainings =
        seen.trainings().stream().map(one -> GivenTrainingView.of(one.given())).toList();
    return seen.looked()
        .map(looked -> of(trainings, looked, seen.now().wave().id()))
        .orElseGet(() -> new TrainingEffectView(trainings, null, null, true, true, 0, List.of()));
  }

  private static TrainingEffectView of(
      List<GivenTrainingView> trainings, TrainingEffects.Looked looked, String now) {
    Waves waves = new Waves(looked.training().before().id(), now);
    Optional<TrainingEffect> effect =
        looked.outcome() instanceof Outcome.Measured(TrainingEffect found)
            ? Optional.of(found)
            : Optional.empty();
    return new TrainingEffectView(
        trainings,
        looked.training().given().id(),
        waves.before(),
        looked.isAlone(),
        effect.isPresent(),
        effect.map(TrainingEffect::tests).orElse(0),
        effect.stream()
            .flatMap(found -> found.lines().stream())
            .map(line -> ScaleView.of(line, waves))
            .toList());
  }
}
