package nl.peilstok.api.result;

import io.micronaut.serde.annotation.Serdeable;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A score of 0–100 with its 95 % interval (with finite population correction), or why there is
 * none.
 *
 * @param n valid scores; null when not computable
 * @param notComputable no-values, one-value, not-published and so on; null when there is a figure
 */
@Serdeable
public record EstimateView(
    @Nullable Integer n,
    @Nullable Double mean,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double standardDeviation,
    @Nullable String notComputable) {

  /** View a figure. */
  public static EstimateView of(Figure<Estimate> figure) {
    return switch (figure) {
      case Figure.Computed<Estimate>(Estimate estimate) ->
          new EstimateView(
              estimate.n(),
              estimate.mean(),
              estimate.interval().lower(),
              estimate.interval().upper(),
              estimate.standardDeviation(),
              null);
      case Figure.NotComputable<Estimate>(var reason) ->
          new EstimateView(null, null, null, null, null, Codes.of(reason));
    };
  }
}
