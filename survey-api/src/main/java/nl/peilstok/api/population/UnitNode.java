package nl.peilstok.api.population;

import java.util.List;
import java.util.Map;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;

/**
 * A unit of the collapsible tree.
 *
 * @param people everybody in it and below it
 */
record UnitNode(Unit unit, int people, List<UnitNode> below) {

  /** Copy the list. */
  UnitNode {
    below = List.copyOf(below);
  }

  /** The tree from this unit down; {@code inUnit} counts those who sit in each unit itself. */
  static UnitNode of(Unit unit, Units units, Map<String, Integer> inUnit) {
    List<UnitNode> below =
        units.children(unit.code()).stream().map(child -> of(child, units, inUnit)).toList();
    int own = inUnit.getOrDefault(unit.code(), 0);
    return new UnitNode(unit, own + below.stream().mapToInt(UnitNode::people).sum(), below);
  }
}
