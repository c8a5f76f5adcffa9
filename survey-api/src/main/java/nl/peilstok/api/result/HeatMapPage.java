package nl.peilstok.api.result;

import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Coverage;
import nl.peilstok.analytics.insight.HeatMap;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.ScaleNames;

/**
 * The heat map as a page shows it.
 *
 * @param scale the id of the scale that is shown
 * @param scales all that can be chosen
 */
public record HeatMapPage(
    String scale,
    String scaleName,
    List<Choice> scales,
    HeatGrid grid,
    List<GroupLine> lines,
    Coverage coverage,
    String finding) {

  /** Copy the lists. */
  public HeatMapPage {
    scales = List.copyOf(scales);
    lines = List.copyOf(lines);
  }

  /** A scale that can be chosen. */
  public record Choice(String id, String name) {}

  /** Put a map into words. */
  public static HeatMapPage of(HeatMap map, Publication publication, Words words) {
    Instrument instrument = publication.instrument();
    Map<HeatMap.Group, String> marks = HeatGrid.marks(map);
    List<GroupLine> lines =
        map.groups().stream()
            .map(group -> GroupLine.of(group, marks.getOrDefault(group, ""), words))
            .toList();
    return new HeatMapPage(
        map.scale(),
        ScaleNames.of(Scales.find(publication, map.scale()), instrument).in(words.language()),
        instrument.scales().stream()
            .map(
                scale ->
                    new Choice(scale.id(), ScaleNames.of(scale, instrument).in(words.language())))
            .toList(),
        HeatGrid.of(map, words.language()),
        lines,
        map.coverage(),
        Finding.of(
            lines.stream().map(line -> new Score(line.name(), line.score())).toList(), words));
  }

  /** The groups of several cells, which need their names. */
  public List<GroupLine> merged() {
    return lines.stream().filter(line -> !line.mark().isEmpty()).toList();
  }
}
