package nl.peilstok.api.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.analytics.insight.Standing;
import nl.peilstok.analytics.insight.UnitView;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Words;

/**
 * A unit, or units shown as one, with the scores in the order of the columns.
 *
 * @param address where the units below it stand; empty where there are none to see
 * @param standings among the other lines below the same unit; empty for the unit itself
 */
record UnitLine(
    String name,
    String address,
    int n,
    int invited,
    String response,
    List<Figure<Estimate>> scores,
    List<Figure<Standing>> standings,
    boolean merged) {

  /** Copy the list. */
  UnitLine {
    scores = List.copyOf(scores);
    standings = List.copyOf(standings);
  }

  static UnitLine of(UnitView.Group group, String address, Words words) {
    UnitLine line =
        of(
            group.people(),
            group.people().name().in(words.language()),
            group.scores().values(),
            words);
    return new UnitLine(
        line.name,
        address,
        line.n,
        line.invited,
        line.response,
        line.scores,
        List.copyOf(group.standings().values()),
        !group.isExact());
  }

  /** The whole organisation, with the scores of these scales. */
  static UnitLine whole(
      ShownGroup group, Map<String, Figure<Estimate>> all, List<String> scales, Words words) {
    List<Figure<Estimate>> figures = new ArrayList<>();
    all.forEach(
        (scale, figure) -> {
          if (scales.contains(scale)) {
            figures.add(figure);
          }
        });
    return of(group, words.text("results.units.whole"), figures, words);
  }

  private static UnitLine of(
      ShownGroup group, String name, Collection<Figure<Estimate>> figures, Words words) {
    return new UnitLine(
        name,
        "",
        group.n(),
        group.invited(),
        ResponseText.of(group, words),
        List.copyOf(figures),
        List.of(),
        false);
  }
}
