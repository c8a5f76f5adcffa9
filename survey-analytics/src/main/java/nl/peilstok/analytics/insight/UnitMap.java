package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.SegmentNames;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;

/**
 * Where people sit, seen from one unit.
 *
 * <p>Cells are unit codes. Outside the unit they are the units in which people sit; inside it is
 * one cell, or one for each unit right below and one, under its own code, for those who sit in it.
 */
final class UnitMap {
  private final Units units;
  private final String unit;
  private final boolean divided;
  private final Set<String> subtree;
  private final Set<String> occupied = new TreeSet<>();

  private UnitMap(Publication publication, String unit, boolean divided) {
    this.units = publication.segments().organisation().units();
    this.unit = unit;
    this.divided = divided;
    this.subtree = units.subtree(unit);
    publication.parts(Partition.WAAR).forEach(part -> occupied.addAll(part.units()));
  }

  /** See the unit as one cell. */
  static UnitMap whole(Publication publication, String unit) {
    return new UnitMap(publication, unit, false);
  }

  /** See the units right below it. */
  static UnitMap below(Publication publication, String unit) {
    return new UnitMap(publication, unit, true);
  }

  /** The cells in which people of a part sit. */
  Set<String> cells(Part part) {
    Set<String> cells = new TreeSet<>();
    part.units().forEach(code -> cells.add(subtree.contains(code) ? insideCell(code) : code));
    return cells;
  }

  /** Whether a row has people of the unit. */
  boolean touches(Cluster<String> row) {
    return !inside(row).isEmpty();
  }

  /** The place of a row: the order of the tree, people who sit in the unit itself last. */
  int position(Cluster<String> row) {
    List<String> order =
        Stream.concat(units.children(unit).stream().map(Unit::code), Stream.of(unit)).toList();
    return inside(row).stream().mapToInt(order::indexOf).min().orElse(order.size());
  }

  /** The cells of a row inside the unit. */
  SortedSet<String> inside(Cluster<String> row) {
    return row.cells().stream()
        .filter(subtree::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The units outside, as few as say it: a unit stands for everybody below it. */
  SortedSet<String> beyond(Cluster<String> row) {
    Set<String> outside = new TreeSet<>(row.cells());
    outside.removeAll(subtree);
    return outside.stream()
        .map(code -> largest(code, outside))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the units of a row. */
  Wording name(Cluster<String> row) {
    return new Wording(name(row, Language.NL), name(row, Language.EN));
  }

  private String name(Cluster<String> row, Language language) {
    String itself = language == Language.NL ? " zelf" : " itself";
    boolean hasBelow = divided && !units.children(unit).isEmpty();
    List<String> names = new ArrayList<>();
    for (String code : inside(row)) {
      names.add(name(code) + (hasBelow && code.equals(unit) ? itself : ""));
    }
    beyond(row).forEach(code -> names.add(name(code)));
    return SegmentNames.together(names, language);
  }

  private String name(String code) {
    return units.find(code).map(Unit::name).orElse(code);
  }

  private String insideCell(String code) {
    if (!divided || code.equals(unit)) {
      return unit;
    }
    return units.path(code).stream()
        .filter(above -> unit.equals(above.parent()))
        .map(Unit::code)
        .findFirst()
        .orElse(unit);
  }

  private String largest(String code, Set<String> group) {
    return units.path(code).stream()
        .map(Unit::code)
        .filter(above -> group.containsAll(occupiedBelow(above)))
        .findFirst()
        .orElse(code);
  }

  private Set<String> occupiedBelow(String code) {
    Set<String> below = new TreeSet<>(units.subtree(code));
    below.retainAll(occupied);
    return below;
  }
}
