package nl.peilstok.api.result;

import java.util.List;
import java.util.Set;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;

/** Tell which units a viewer can go to, and where their pages are. */
record UnitPaths(String wave, Units units, Viewer viewer) {

  /** A unit with the address of its page, which is empty where the viewer may not go. */
  record Step(String name, String address) {}

  /** From the organisation to the unit. */
  List<Step> path(String unit) {
    return units.path(unit).stream().map(this::step).toList();
  }

  /** The page of the one unit right below that a line stands for, if it has units below it. */
  String below(String unit, Set<String> shown) {
    if (shown.size() != 1 || shown.contains(unit)) {
      return "";
    }
    String code = shown.iterator().next();
    return units.children(code).isEmpty() ? "" : address(code);
  }

  /** The other units that a manager has. */
  List<Step> starts(String unit) {
    return viewer.units().stream()
        .filter(code -> !code.equals(unit))
        .sorted()
        .flatMap(code -> units.find(code).stream())
        .map(this::step)
        .toList();
  }

  private Step step(Unit unit) {
    boolean open = viewer.maySee(units, unit.code());
    return new Step(unit.name(), open ? address(unit.code()) : "");
  }

  private String address(String unit) {
    return "/waves/" + wave + "/results/units?unit=" + unit;
  }
}
