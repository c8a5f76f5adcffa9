package nl.peilstok.api.population;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;

/** The organisation as it stands in the database. */
@Singleton
class OrganisationStore implements Organisations {
  private final OrganisationRows rows;
  private final RoleRows roleRows;
  private final ValueRows valueRows;

  OrganisationStore(OrganisationRows rows, RoleRows roleRows, ValueRows valueRows) {
    this.rows = rows;
    this.roleRows = roleRows;
    this.valueRows = valueRows;
  }

  @Override
  @Transactional(readOnly = true)
  public Organisation current() {
    List<ValueRow> values = valueRows.values();
    return new Organisation(
        rows.name(),
        new Units(rows.units().stream().map(UnitRow::unit).toList()),
        new Roles(roleRows.roles().stream().map(RoleRow::role).toList()),
        valuesOf(values, SegmentKey.DOELGROEP),
        valuesOf(values, SegmentKey.TENURE),
        valuesOf(values, SegmentKey.MARKS));
  }

  /** Refuse an organisation that lacks a value which people have. */
  @Transactional(readOnly = true)
  void check(Organisation organisation) {
    rows.lock();
    Refusal.ifAny(inUse(organisation));
  }

  /** Replace the whole; refused when people have a value that would be gone. */
  @Transactional
  void replace(Organisation organisation) {
    rows.lock();
    Refusal.ifAny(inUse(organisation));
    rows.rename(organisation.name());
    rows.removeUnusedUnits();
    roleRows.removeUnusedRoles();
    valueRows.removeAll();
    saveUnits(organisation.units().all());
    saveRoles(organisation.roles().all());
    List<ValueRow> values = new ArrayList<>();
    addValues(values, SegmentKey.DOELGROEP, organisation.doelgroepen());
    addValues(values, SegmentKey.TENURE, organisation.tenureBands());
    addValues(values, SegmentKey.MARKS, organisation.riskMarks());
    if (!values.isEmpty()) {
      valueRows.saveValues(values);
    }
  }

  private void saveUnits(List<Unit> units) {
    List<UnitRow> saved = new ArrayList<>();
    units.forEach(unit -> saved.add(UnitRow.of(unit, saved.size())));
    if (!saved.isEmpty()) {
      rows.saveUnits(saved);
    }
  }

  private void saveRoles(List<Role> roles) {
    List<RoleRow> saved = new ArrayList<>();
    roles.forEach(role -> saved.add(RoleRow.of(role, saved.size())));
    if (!saved.isEmpty()) {
      roleRows.saveRoles(saved);
    }
  }

  private static void addValues(List<ValueRow> rows, SegmentKey list, List<SegmentValue> values) {
    int position = 0;
    for (SegmentValue value : values) {
      rows.add(ValueRow.of(list, value, position++));
    }
  }

  private List<Fault> inUse(Organisation next) {
    List<Fault> faults = new ArrayList<>();
    require("units", rows.unitsInUse(), codes(next.units()), faults);
    require(
        "roles",
        rows.rolesInUse(),
        new HashSet<>(next.roles().leaves().stream().map(Role::code).toList()),
        faults);
    require("doelgroepen", rows.doelgroepenInUse(), codes(next.doelgroepen()), faults);
    require("tenureBands", rows.tenureInUse(), codes(next.tenureBands()), faults);
    List<String> marks =
        rows.marksInUse().stream()
            .flatMap(joined -> Arrays.stream(joined.split("\\+", -1)))
            .distinct()
            .toList();
    require("riskMarks", marks, codes(next.riskMarks()), faults);
    return faults;
  }

  private static void require(
      String field, Collection<String> used, Set<String> known, List<Fault> faults) {
    used.stream()
        .filter(code -> !known.contains(code))
        .sorted()
        .forEach(code -> faults.add(Fault.of(field + "." + code, Reason.IN_USE)));
  }

  private static Set<String> codes(Units units) {
    return new HashSet<>(units.all().stream().map(Unit::code).toList());
  }

  private static Set<String> codes(List<SegmentValue> values) {
    return new HashSet<>(values.stream().map(SegmentValue::code).toList());
  }

  private static List<SegmentValue> valuesOf(List<ValueRow> rows, SegmentKey list) {
    return rows.stream().filter(row -> row.list() == list).map(ValueRow::value).toList();
  }
}
