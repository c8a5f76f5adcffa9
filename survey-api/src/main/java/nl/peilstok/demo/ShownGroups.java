package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.List;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import nl.peilstok.core.population.Units;

/**
 * How many of the smallest groups HR sees by themselves, and how many only together with others.
 *
 * @param teams of which HR sees the scores apart
 * @param allTeams in which somebody works
 * @param cells where a role and a doelgroep meet and are seen apart
 * @param merged how many groups the other cells make
 */
record ShownGroups(int teams, int allTeams, int cells, int merged) {

  static ShownGroups of(Measurement measurement, Province province) {
    Units units = province.organisation().units();
    int alone = 0;
    for (Unit unit : units.all()) {
      if (hasTeams(unit, units)) {
        alone += aloneBelow(measurement.units(unit.code()), units);
      }
    }
    List<JsonNode> groups = Json.list(measurement.heatMap(Dimension.KENNIS), "groups");
    int cells = (int) groups.stream().filter(one -> Json.list(one, "cells").size() == 1).count();
    int teams = (int) units.all().stream().filter(unit -> unit.kind() == UnitKind.TEAM).count();
    return new ShownGroups(alone, teams, cells, groups.size() - cells);
  }

  String sentence() {
    return "%d of %d teams stand alone; of role × doelgroep %d groups, and %d merged ones"
        .formatted(teams, allTeams, cells, merged);
  }

  private static boolean hasTeams(Unit unit, Units units) {
    return units.children(unit.code()).stream().anyMatch(below -> below.kind() == UnitKind.TEAM);
  }

  private static int aloneBelow(JsonNode view, Units units) {
    int alone = 0;
    for (JsonNode group : Json.list(view, "below")) {
      List<String> shown = Json.texts(group, "units");
      boolean isTeam =
          units.find(shown.getFirst()).filter(unit -> unit.kind() == UnitKind.TEAM).isPresent();
      if (shown.size() == 1 && isTeam && Json.list(group, "beyond").isEmpty()) {
        alone++;
      }
    }
    return alone;
  }
}
