package nl.peilstok.api.result.comparison;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.result.Codes;
import org.jspecify.annotations.Nullable;

/**
 * How far the first lies above the second on a scale, or why that cannot be said.
 *
 * @param points of 0–100
 * @param low of its 95 % interval, without finite population correction
 * @param high of its 95 % interval
 * @param effect Hedges's g, in standard deviations
 * @param effectLow of its 95 % interval
 * @param effectHigh of its 95 % interval
 * @param size negligible, small, medium or large: a hint only
 * @param above the chance that somebody of the first lies above somebody of the second, 0–100
 * @param p of Welch's test, two-sided
 * @param corrected the same after Benjamini and Hochberg over all scales of the answer
 * @param distinguishable whether the corrected p is under .05
 * @param notComputable not-published, reworded and so on; null when there is a difference
 */
@Serdeable
record DifferenceView(
    @Schema(example = "-4.2") @Nullable Double points,
    @Schema(example = "-7.1") @Nullable Double low,
    @Schema(example = "-1.3") @Nullable Double high,
    @Schema(example = "-0.29") @Nullable Double effect,
    @Nullable Double effectLow,
    @Nullable Double effectHigh,
    @Schema(example = "small") @Nullable String size,
    @Schema(example = "42") @Nullable Integer above,
    @Schema(example = "0.004") @Nullable Double p,
    @Schema(example = "0.021") @Nullable Double corrected,
    @Schema(example = "true") @Nullable Boolean distinguishable,
    @Nullable String notComputable) {

  static DifferenceView of(Figure<Difference> figure) {
    return switch (figure) {
      case Figure.Computed<Difference>(Difference one) ->
          new DifferenceView(
              one.points(),
              one.interval().lower(),
              one.interval().upper(),
              one.effect(),
              one.effectInterval().lower(),
              one.effectInterval().upper(),
              Codes.of(one.size()),
              one.above(),
              one.p(),
              one.corrected(),
              one.isDistinguishable(),
              null);
      case Figure.NotComputable<Difference>(var reason) ->
          new DifferenceView(
              null, null, null, null, null, null, null, null, null, null, null, Codes.of(reason));
    };
  }
}
