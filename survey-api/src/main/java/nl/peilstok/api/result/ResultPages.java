package nl.peilstok.api.result;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.HeatMap;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/** The results of a wave: the whole for all who may see results, the heat map for HR. */
@PageController("/waves/{id}/results")
class ResultPages {
  private static final List<SegmentKey> AXES = List.of(SegmentKey.ROLE, SegmentKey.DOELGROEP);
  private static final String CSV = "text/csv;charset=utf-8";

  private final Pages pages;
  private final Results results;

  ResultPages(Pages pages, Results results) {
    this.pages = pages;
    this.results = results;
  }

  @Get
  @Secured({Access.HR, Access.MANAGER, Access.BOARD})
  HttpResponse<String> overview(
      Frame frame, Viewer viewer, String id, @QueryValue(defaultValue = "kennis") String scale) {
    Results.Shown shown = results.shown(id);
    Optional<HeatMapPage> map =
        viewer.is(AccountRole.HR) ? heatMap(shown, scale, frame.words()) : Optional.empty();
    return pages.show(frame, "result/results", ResultsPage.of(shown, map, frame.words()));
  }

  @Get(uri = "/overview.csv", produces = CSV)
  @Secured({Access.HR, Access.MANAGER, Access.BOARD})
  HttpResponse<String> overviewFile(Frame frame, String id) {
    Results.Shown shown = results.shown(id);
    ResultsPage page = ResultsPage.of(shown, Optional.empty(), frame.words());
    return file(ResultCsv.of(page, frame.words()), "resultaten.csv");
  }

  @Get(uri = "/heatmap.csv", produces = CSV)
  @Secured(Access.HR)
  HttpResponse<String> heatMapFile(
      Frame frame, String id, @QueryValue(defaultValue = "kennis") String scale) {
    HeatMap map = results.heatMap(results.shown(id), scale, "role", "doelgroep");
    List<GroupLine> lines =
        map.groups().stream().map(group -> GroupLine.of(group, "", frame.words())).toList();
    return file(ResultCsv.of(lines, frame.words()), "groepen-" + scale + ".csv");
  }

  @Get("/reliability")
  @Secured(Access.HR)
  HttpResponse<String> reliability(Frame frame, String id) {
    ReliabilityPage page = ReliabilityPage.of(results.shown(id), frame.words());
    return pages.show(frame, "result/reliability", page);
  }

  @Get("/units")
  @Secured({Access.HR, Access.MANAGER})
  HttpResponse<String> units(
      Frame frame, Viewer viewer, String id, @QueryValue @Nullable String unit) {
    Results.Shown shown = results.shown(id);
    String code = unit == null ? results.startingUnit(shown, viewer) : unit;
    UnitPaths paths =
        new UnitPaths(id, shown.publication().segments().organisation().units(), viewer);
    UnitPage page = UnitPage.of(shown, results.unit(shown, viewer, code), paths, frame.words());
    return pages.show(frame, "result/units", page);
  }

  /** Empty in a wave whose split order has no roles or no doelgroepen. */
  private Optional<HeatMapPage> heatMap(Results.Shown shown, String scale, Words words) {
    if (!shown.publication().segments().who().containsAll(AXES)) {
      return Optional.empty();
    }
    HeatMap map = results.heatMap(shown, scale, AXES.getFirst().code(), AXES.getLast().code());
    return Optional.of(HeatMapPage.of(map, shown.publication(), words));
  }

  private static HttpResponse<String> file(String content, String name) {
    return HttpResponse.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
