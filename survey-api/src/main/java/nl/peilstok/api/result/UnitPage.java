package nl.peilstok.api.result;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.analytics.insight.UnitView;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.ScaleNames;
import nl.peilstok.core.population.Unit;

/**
 * A unit beside the whole, with the units right below it.
 *
 * @param path from the organisation to the unit
 * @param scales the names of the columns
 * @param lines the unit, and the whole unless that is the unit
 * @param starts where else this viewer may start
 * @param k the smallest group
 */
record UnitPage(
    String wave,
    String name,
    List<UnitPaths.Step> path,
    List<String> scales,
    List<UnitLine> lines,
    List<UnitLine> below,
    List<UnitPaths.Step> starts,
    int k) {

  /** Copy the lists. */
  UnitPage {
    path = List.copyOf(path);
    scales = List.copyOf(scales);
    lines = List.copyOf(lines);
    below = List.copyOf(below);
    starts = List.copyOf(starts);
  }

  static UnitPage of(Results.Shown shown, UnitView view, UnitPaths paths, Words words) {
    Publication publication = shown.publication();
    List<String> scales = Scales.dimensions(publication);
    List<UnitLine> lines = new ArrayList<>();
    lines.add(UnitLine.of(view.own(), "", words));
    boolean whole = paths.path(view.unit()).size() == 1;
    if (!whole) {
      Overview overview = Overview.of(publication);
      lines.add(UnitLine.whole(overview.group(), overview.scores(), scales, words));
    }
    return new UnitPage(
        shown.wave().id(),
        publication.segments().organisation().units().find(view.unit()).map(Unit::name).orElse(""),
        paths.path(view.unit()),
        scales.stream()
            .map(
                scale ->
                    ScaleNames.of(Scales.find(publication, scale), publication.instrument())
                        .in(words.language()))
            .toList(),
        lines,
        view.below().stream()
            .map(group -> UnitLine.of(group, paths.below(view.unit(), group.units()), words))
            .toList(),
        paths.starts(view.unit()),
        publication.certificate().k());
  }

  /** What stands out of the unit itself. */
  String finding(Words words) {
    List<Score> own = new ArrayList<>();
    List<Figure<Estimate>> scores = lines.getFirst().scores();
    for (int column = 0; column < scores.size(); column++) {
      own.add(new Score(scales.get(column), scores.get(column)));
    }
    return Finding.of(own, words);
  }

  /** Whether the lines below can be put in some order on at least one scale. */
  boolean ranked() {
    return below.stream()
        .flatMap(line -> line.standings().stream())
        .anyMatch(standing -> standing.found().isPresent());
  }

  /** Whether any line stands for more than one unit. */
  boolean merged() {
    return lines.stream().anyMatch(UnitLine::merged) || below.stream().anyMatch(UnitLine::merged);
  }
}
