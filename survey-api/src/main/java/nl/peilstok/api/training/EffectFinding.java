package nl.peilstok.api.training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.TrainingEffect;
import nl.peilstok.analytics.insight.TrainingEffect.Effect;
import nl.peilstok.analytics.insight.TrainingEffect.InWave;
import nl.peilstok.analytics.insight.TrainingEffect.Line;
import nl.peilstok.analytics.insight.TrainingEffect.Outcome;
import nl.peilstok.analytics.statistics.DifferenceInDifferences;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Dimension;

/**
 * Say in words what a training did, and how sure that is.
 *
 * <p>Named is the largest effect on kennis, houding or gedrag; where there is none, the largest on
 * the training's theme. Only what can be told from chance after correction is called an effect, and
 * only where lots were drawn, and no other training was given, is it called the training's.
 */
final class EffectFinding {
  private final PrioritiesPage.ScaleWords scales;
  private final boolean isCause;

  EffectFinding(PrioritiesPage.ScaleWords scales, boolean isCause) {
    this.scales = scales;
    this.isCause = isCause;
  }

  String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.OfTwoInstruments _ -> words().text("effect.finding.otherInstrument");
      case Outcome.Measured(TrainingEffect effect) when effect.tests() == 0 -> none(effect);
      case Outcome.Measured(TrainingEffect effect) ->
          largest(effect)
              .map(line -> sentence(line, line.effect().found().orElseThrow()) + " " + cause())
              .orElseGet(() -> words().text("effect.finding.none", effect.tests()));
    };
  }

  private static Optional<Line> largest(TrainingEffect effect) {
    List<Line> real =
        effect.lines().stream()
            .filter(line -> line.effect().found().filter(Effect::isDistinguishable).isPresent())
            .sorted(
                Comparator.comparingDouble(
                    line -> -Math.abs(line.effect().found().orElseThrow().points())))
            .toList();
    return real.stream()
        .filter(line -> Dimension.find(line.scale()).isPresent())
        .findFirst()
        .or(() -> real.stream().findFirst());
  }

  private String sentence(Line line, Effect effect) {
    double one = Math.abs(effect.interval().lower());
    double other = Math.abs(effect.interval().upper());
    return words()
        .text(
            "effect.finding." + direction(line, effect),
            MyUnitPage.scaleName(line.scale(), scales),
            words().number(Math.abs(effect.points()), 1),
            words().number(Math.min(one, other), 1),
            words().number(Math.max(one, other), 1));
  }

  /** Whether the trained rose or fell, and whether that is more or less than the others did. */
  private static String direction(Line line, Effect effect) {
    boolean better = effect.points() > 0;
    double change =
        line.groups()
            .found()
            .map(groups -> mean(groups.trained().now()) - mean(groups.trained().before()))
            .orElse(0.0);
    boolean rose = better ? change >= 0 : change > 0;
    return (rose ? "rose" : "fell") + (rose == better ? ".more" : ".less");
  }

  private static double mean(Optional<InWave> people) {
    return people.flatMap(one -> one.score().found()).map(Estimate::mean).orElse(0.0);
  }

  private String cause() {
    return words().text(isCause ? "effect.cause.drawn" : "effect.cause.associated");
  }

  private String none(TrainingEffect effect) {
    Undefined reason =
        effect.lines().stream()
            .map(Line::effect)
            .map(EffectFinding::reason)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(Undefined.NO_VALUES);
    return reason == Undefined.TOO_FEW_CLUSTERS
        ? words()
            .text(
                "effect.finding.tooFew",
                DifferenceInDifferences.FEWEST_CLUSTERS,
                TrainingEffect.FEWEST_ON_A_SIDE)
        : words().text("effect.finding.notComputable", words().text("undefined." + reason.code()));
  }

  private static Optional<Undefined> reason(Figure<Effect> effect) {
    return effect instanceof Figure.NotComputable<Effect>(Undefined reason)
        ? Optional.of(reason)
        : Optional.empty();
  }

  private Words words() {
    return scales.words();
  }
}
