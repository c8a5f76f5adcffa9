package nl.peilstok.api.result;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.UnitView;

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
   */
  @Serdeable
  record UnitGroupView(
      List<String> units,
      List<String> beyond,
      boolean exact,
      GroupView group,
      Map<String, EstimateView> scores) {}

  static UnitResultView of(UnitView view, Publication publication) {
    return new UnitResultView(
        view.unit(),
        group(view.own(), publication),
        view.below().stream().map(one -> group(one, publication)).toList());
  }

  private static UnitGroupView group(UnitView.Group group, Publication publication) {
    Map<String, EstimateView> scores = new LinkedHashMap<>();
    group.scores().forEach((scale, figure) -> scores.put(scale, EstimateView.of(figure)));
    return new UnitGroupView(
        list(group.units()),
        list(group.beyond()),
        group.isExact(),
        GroupView.of(group.people(), publication),
        scores);
  }

  private static List<String> list(Collection<String> codes) {
    return new ArrayList<>(codes);
  }
}
