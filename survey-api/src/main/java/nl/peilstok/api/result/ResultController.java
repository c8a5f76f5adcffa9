package nl.peilstok.api.result;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.analytics.insight.MeasurementQuality;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import org.jspecify.annotations.Nullable;

@Tag(name = "results")
@Controller("/api/v1/waves/{id}/results")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultController {
  private final Results results;

  ResultController(Results results) {
    this.results = results;
  }

  /** Show the whole organisation: response and every scale. */
  @Get("/overview")
  @Secured({Access.HR, Access.MANAGER, Access.BOARD})
  @Operation(operationId = "showOverview")
  @Refuses.Strangers
  @Refuses.Unknown
  OverviewView overview(String id) {
    Results.Shown shown = results.shown(id);
    return OverviewView.of(shown);
  }

  /** Show a scale by two segment keys; small groups are merged. */
  @Get("/heatmap")
  @Secured(Access.HR)
  @Operation(operationId = "showHeatMap")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  HeatMapView heatMap(
      String id,
      @QueryValue(defaultValue = "kennis") String scale,
      @QueryValue(defaultValue = "role") String rows,
      @QueryValue(defaultValue = "doelgroep") String columns) {
    Results.Shown shown = results.shown(id);
    return HeatMapView.of(results.heatMap(shown, scale, rows, columns), shown.publication());
  }

  /** Show how far the wave can be trusted: who answered, how carefully, and how scales hold. */
  @Get("/reliability")
  @Secured(Access.HR)
  @Operation(operationId = "showReliability")
  @Refuses.Strangers
  @Refuses.Unknown
  ReliabilityView reliability(String id) {
    return ReliabilityView.of(MeasurementQuality.of(results.shown(id).publication()));
  }

  /** Show a unit and those right below it; a manager only within the own units. */
  @Get("/units")
  @Secured({Access.HR, Access.MANAGER})
  @Operation(operationId = "showUnits")
  @Refuses.Strangers
  @Refuses.Unknown
  UnitResultView units(
      String id, @QueryValue @Nullable String unit, @Parameter(hidden = true) Viewer viewer) {
    Results.Shown shown = results.shown(id);
    String code = unit == null ? results.startingUnit(shown, viewer) : unit;
    return UnitResultView.of(results.unit(shown, viewer, code), shown.publication());
  }
}
