package nl.peilstok.api.result;

import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.HeatMap;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Words;

/**
 * A group of a heat map as a line of its table.
 *
 * @param mark the letter of a merged group; empty for others
 */
public record GroupLine(
    String mark, String name, int n, int invited, String response, Figure<Estimate> score) {

  static GroupLine of(HeatMap.Group group, String mark, Words words) {
    return new GroupLine(
        mark,
        group.people().name().in(words.language()),
        group.people().n(),
        group.people().invited(),
        ResponseText.of(group.people(), words),
        group.score());
  }
}
