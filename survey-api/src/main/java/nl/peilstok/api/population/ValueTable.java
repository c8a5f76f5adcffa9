package nl.peilstok.api.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentValue;

/** The values of one key with how many people have them. */
record ValueTable(SegmentKey key, List<Row> rows) {

  /** Copy the list. */
  ValueTable {
    rows = List.copyOf(rows);
  }

  /** One value; {@code group} is empty but for roles. */
  record Row(String group, String code, String name, int people) {}

  static ValueTable of(
      SegmentKey key, List<SegmentValue> values, Map<String, Integer> counts, Language language) {
    List<Row> rows = new ArrayList<>();
    for (SegmentValue value : values) {
      rows.add(
          new Row(
              "", value.code(), value.name().in(language), counts.getOrDefault(value.code(), 0)));
    }
    return new ValueTable(key, rows);
  }

  static ValueTable ofRoles(Roles roles, Map<String, Integer> counts, Language language) {
    List<Row> rows = new ArrayList<>();
    for (Role role : roles.leaves()) {
      String group =
          roles
              .find(String.valueOf(role.parent()))
              .map(Role::name)
              .orElse(role.name())
              .in(language);
      rows.add(
          new Row(
              group, role.code(), role.name().in(language), counts.getOrDefault(role.code(), 0)));
    }
    return new ValueTable(SegmentKey.ROLE, rows);
  }
}
