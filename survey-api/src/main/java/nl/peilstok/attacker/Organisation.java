package nl.peilstok.attacker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The organisation as the server describes it to everybody who works there.
 *
 * @param parents of units, by code; the root has an empty one
 * @param unitKinds directorate, department or team, by code
 * @param roleGroups by the code of a role
 * @param names of units and of all values, in both languages
 */
record Organisation(
    Map<String, String> parents,
    Map<String, String> unitKinds,
    Map<String, String> roleGroups,
    Set<String> names) {

  /** Copy all. */
  Organisation {
    parents = new LinkedHashMap<>(parents);
    unitKinds = Map.copyOf(unitKinds);
    roleGroups = Map.copyOf(roleGroups);
    names = Set.copyOf(names);
  }

  static Organisation of(Tree description) {
    Map<String, String> parents = new LinkedHashMap<>();
    Map<String, String> kinds = new HashMap<>();
    Map<String, String> groups = new HashMap<>();
    Set<String> names = new HashSet<>(Set.of(description.text("name")));
    for (Tree unit : description.list("units")) {
      parents.put(unit.text("code"), unit.text("parent"));
      kinds.put(unit.text("code"), unit.text("kind"));
      names.add(unit.text("name"));
    }
    for (Tree role : description.list("roles")) {
      groups.put(role.text("code"), role.text("parent"));
    }
    for (String list : List.of("roles", "doelgroepen", "tenureBands", "riskMarks")) {
      for (Tree value : description.list(list)) {
        names.add(value.at("name").text("nl"));
        names.add(value.at("name").text("en"));
      }
    }
    return new Organisation(parents, kinds, groups, names);
  }

  List<String> units() {
    return List.copyOf(parents.keySet());
  }

  boolean isRoot(String unit) {
    return parents.getOrDefault(unit, "").isEmpty();
  }

  boolean hasUnitsBelow(String unit) {
    return parents.containsValue(unit);
  }

  String root() {
    return parents.keySet().stream().filter(this::isRoot).findFirst().orElse("");
  }

  /** From the root to the unit. */
  List<String> path(String unit) {
    List<String> path = new ArrayList<>();
    for (String above = unit; !above.isEmpty(); above = parents.getOrDefault(above, "")) {
      path.addFirst(above);
    }
    return path;
  }

  /** The unit of a kind in which a unit lies; itself where it lies in none. */
  String at(String unit, String kind) {
    return path(unit).stream().filter(above -> kind(above).equals(kind)).findFirst().orElse(unit);
  }

  /** The unit right below the root that a unit is in. */
  String top(String unit) {
    List<String> path = path(unit);
    return path.size() > 1 ? path.get(1) : unit;
  }

  String kind(String unit) {
    return unitKinds.getOrDefault(unit, "");
  }

  /** The group of a role; a mark for none. */
  String groupOf(String role) {
    String group = roleGroups.getOrDefault(role, "");
    return group.isEmpty() ? "-" : group;
  }
}
