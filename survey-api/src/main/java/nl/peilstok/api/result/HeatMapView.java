package nl.peilstok.api.result;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.HeatMap;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.core.instrument.ScaleNames;

/**
 * A scale by two keys; every group is a union of published parts and may fill several cells.
 *
 * @param coverage respondents in cells of their own, and in merged groups
 */
@Serdeable
record HeatMapView(
    String scale,
    WordingJson name,
    String rowKey,
    String columnKey,
    List<ValueView> rows,
    List<ValueView> columns,
    List<CellGroupView> groups,
    CoverageView coverage) {

  /** A row or a column. */
  @Serdeable
  record ValueView(String code, WordingJson name) {}

  /** One cell, by the codes of its row and column. */
  @Serdeable
  record CellView(String row, String column) {}

  /** Cells that are shown as one. */
  @Serdeable
  record CellGroupView(List<CellView> cells, GroupView group, EstimateView score) {}

  /** How many respondents stand alone and how many in merged groups. */
  @Serdeable
  record CoverageView(int alone, int merged, int all) {}

  static HeatMapView of(HeatMap map, Publication publication) {
    return new HeatMapView(
        map.scale(),
        WordingJson.of(
            ScaleNames.of(Scales.find(publication, map.scale()), publication.instrument())),
        map.rowKey().code(),
        map.columnKey().code(),
        values(map.rows()),
        values(map.columns()),
        map.groups().stream().map(group -> group(group, publication)).toList(),
        new CoverageView(map.coverage().alone(), map.coverage().merged(), map.coverage().all()));
  }

  private static CellGroupView group(HeatMap.Group group, Publication publication) {
    return new CellGroupView(
        group.cells().stream().map(cell -> new CellView(cell.row(), cell.column())).toList(),
        GroupView.of(group.people(), publication),
        EstimateView.of(group.score()));
  }

  private static List<ValueView> values(List<HeatMap.Value> values) {
    return values.stream()
        .map(value -> new ValueView(value.code(), WordingJson.of(value.name())))
        .toList();
  }
}
