package nl.peilstok.api.result.comparison;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import nl.peilstok.analytics.insight.Cohort;
import nl.peilstok.analytics.insight.Comparison.Outcome;
import nl.peilstok.analytics.insight.Trend;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.api.result.Results;
import nl.peilstok.api.result.comparison.WaveHistory.Past;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

@Tag(name = "results")
@Controller("/api/v1/waves/{id}/results")
@ExecuteOn(TaskExecutors.BLOCKING)
class ComparisonController {
  private final Results results;
  private final Comparisons comparisons;

  ComparisonController(Results results, Comparisons comparisons) {
    this.results = results;
    this.comparisons = comparisons;
  }

  /**
   * Compare two cohorts on every scale, or one over two waves; without a question, tell what can be
   * compared.
   *
   * @param a a cohort as key:value, for example role:manager-lager
   * @param b another of the same key, for example role:uitvoering; everybody else when left out
   * @param wave another wave to compare the first cohort, or everybody, with
   */
  @Get("/compare")
  @Secured(Access.HR)
  @Operation(operationId = "compareCohorts")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  ComparisonView compare(
      String id,
      @QueryValue @Nullable String a,
      @QueryValue @Nullable String b,
      @QueryValue @Nullable String wave) {
    Results.Shown shown = results.shown(id);
    Asked asked = new Asked(a, b, wave);
    Optional<Outcome> outcome = comparisons.compare(shown, asked);
    ComparisonView view =
        ComparisonView.of(
            comparisons.choices(shown),
            comparisons.others(shown).stream().map(past -> WaveName.of(past.wave())).toList());
    return outcome.map(one -> view(view, one, shown, asked)).orElse(view);
  }

  /**
   * Follow the organisation, or a cohort, over the waves of the instrument up to this one.
   *
   * @param cohort as key:value, for example role:uitvoering; for HR only
   */
  @Get("/trend")
  @Secured({Access.HR, Access.BOARD})
  @Operation(operationId = "showTrend")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  TrendView trend(
      String id, @QueryValue @Nullable String cohort, @Parameter(hidden = true) Viewer viewer) {
    Results.Shown shown = results.shown(id);
    Trend trend = trend(shown, cohort, viewer);
    return TrendView.of(
        trend, comparisons.upTo(shown).stream().map(past -> WaveName.of(past.wave())).toList());
  }

  /**
   * Tell where kennis, houding and gedrag changed since the wave before.
   *
   * @param by what groups are divided by, for example department; the first key there is when left
   *     out
   */
  @Get("/changes")
  @Secured(Access.HR)
  @Operation(operationId = "showChanges")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  ChangesView changes(String id, @QueryValue @Nullable String by) {
    return ChangesView.of(ChangesAsked.of(results.shown(id), comparisons, by));
  }

  private Trend trend(Results.Shown shown, @Nullable String code, Viewer viewer) {
    boolean asksCohort = code != null && !code.isBlank();
    if (asksCohort && !viewer.is(AccountRole.HR)) {
      throw Refusal.of(Failure.NOT_ALLOWED);
    }
    Optional<Cohort> cohort = Asked.cohort("cohort", code);
    return cohort
        .map(one -> comparisons.trend(shown, one))
        .orElseGet(() -> comparisons.trend(shown));
  }

  private ComparisonView view(
      ComparisonView view, Outcome outcome, Results.Shown shown, Asked asked) {
    return switch (outcome) {
      case Outcome.Compared(var comparison) -> {
        WaveName own = WaveName.of(shown.wave());
        WaveName other =
            comparisons.otherWave(shown, asked).map(Past::wave).map(WaveName::of).orElse(own);
        yield view.with(comparison, new ComparisonView.InWaves(own, other));
      }
      case Outcome.ShownTogether _ ->
          throw Asked.fault(asked.second().isPresent() ? "b" : "a", Reason.SHOWN_TOGETHER);
      case Outcome.OfTwoKinds _ -> throw Asked.fault("b", Reason.OF_ANOTHER_KIND);
      case Outcome.OfTwoInstruments _ -> throw Asked.fault("wave", Reason.OF_ANOTHER_INSTRUMENT);
      case Outcome.Unknown(var cohort) -> throw unknown(cohort, asked);
    };
  }

  /** Shared with the pages. */
  static Refusal unknown(Cohort cohort, Asked asked) {
    boolean isFirst = asked.first().filter(cohort::equals).isPresent();
    return Asked.fault(isFirst ? "a" : "b", Reason.UNKNOWN_VALUE);
  }
}
