package nl.peilstok.api.result;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/waves/{id}/results")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultController {
  private final Results results;

  ResultController(Results results) {
    this.results = results;
  }

  @Get("/overview")
  @Secured({Access.HR, Access.MANAGER, Access.BOARD})
  OverviewView overview(String id) {
    Results.Shown shown = results.shown(id);
    return OverviewView.of(shown.wave(), shown.publication());
  }

  @Get("/heatmap")
  @Secured(Access.HR)
  HeatMapView heatMap(
      String id,
      @QueryValue(defaultValue = "kennis") String scale,
      @QueryValue(defaultValue = "role") String rows,
      @QueryValue(defaultValue = "doelgroep") String columns) {
    Results.Shown shown = results.shown(id);
    return HeatMapView.of(results.heatMap(shown, scale, rows, columns), shown.publication());
  }

  @Get("/units")
  @Secured({Access.HR, Access.MANAGER})
  UnitResultView units(String id, @QueryValue @Nullable String unit, Viewer viewer) {
    Results.Shown shown = results.shown(id);
    String code = unit == null ? results.startingUnit(shown, viewer) : unit;
    return UnitResultView.of(results.unit(shown, viewer, code), shown.publication());
  }
}
