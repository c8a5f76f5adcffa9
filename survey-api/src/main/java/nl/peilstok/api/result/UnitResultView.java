package nl.peilstok.api.result;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Standing;
import nl.peilstok.analytics.insight.UnitView;
import nl.peilstok.analytics.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A unit and those right below it.
 *
 * @param own the smallest published group that holds the unit
 * @param below everybody of the unit once, by the units right below it
 */
@Serdeable
record UnitResultView(String unit, UnitGroupView own, List<UnitGroupView> below) {

  /**
   * Units that are shown as one.
   *
   * @param exact whether this is exactly one unit
   * @param beyond codes of units outside the viewed one with which they were merged
   * @param scores by scale id
   * @param standings among the units right below, by scale id; empty for the unit itself
   */
  @Serdeable
  record UnitGroupView(
      List<String> units,
      List<String> beyond,
      boolean exact,
      GroupView group,
      Map<String, EstimateView> scores,
      Map<String, StandingView> standings) {}

  /**
   * Where a unit stands, estimated with care, or why that cannot be said.
   *
   * @param mean shrunken towards the mean of all, 0–100; null when not computable
   * @param low of its 95 % interval
   * @param high of its 95 % interval
   * @param best the best place it may have, 1 being the highest
   * @param worst the worst place it may have
   * @param of among how many units
   * @param notComputable too-few-clusters, not-published and so on; null when there is a figure
   */
  @Serdeable
  record StandingView(
      @Nullable Double mean,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Integer best,
      @Nullable Integer worst,
      @Nullable Integer of,
      @Nullable String notComputable) {

    static StandingView of(Figure<Standing> figure) {
      return switch (figure) {
        case Figure.Computed<Standing>(Standing standing) ->
            new StandingView(
                standing.mean(),
                standing.interval().lower(),
                standing.interval().upper(),
                standing.best(),
                standing.worst(),
                standing.groups(),
                null);
        case Figure.NotComputable<Standing>(var reason) ->
            new StandingView(null, null, null, null, null, null, Codes.of(reason));
      };
    }
  }

  static UnitResultView of(UnitView view, Publication publication) {
    return new UnitResultView(
        view.unit(),
        group(view.own(), publication),
        view.below().stream().map(one -> group(one, publication)).toList());
  }

  private static UnitGroupView group(UnitView.Group group, Publication publication) {
    Map<String, EstimateView> scores = new LinkedHashMap<>();
    group.scores().forEach((scale, figure) -> scores.put(scale, EstimateView.of(figure)));
    Map<String, StandingView> standings = new LinkedHashMap<>();
    group.standings().forEach((scale, figure) -> standings.put(scale, StandingView.of(figure)));
    return new UnitGroupView(
        list(group.units()),
        list(group.beyond()),
        group.isExact(),
        GroupView.of(group.people(), publication),
        scores,
        standings);
  }

  private static List<String> list(Collection<String> codes) {
    return new ArrayList<>(codes);
  }
}
