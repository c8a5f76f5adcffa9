package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.peilstok.analytics.synthetic.Employee;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import org.jspecify.annotations.Nullable;

/** A drawn organisation as the API takes it, where the province comes from files. */
record DrawnBody(Organisation organisation) {
  private static final String HEADER = "id,name,email,unit,role,doelgroep,tenure,marks,channel\n";

  /** Units, roles, doelgroepen, tenure bands and risk marks. */
  JsonNode description() {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("name", organisation.name());
    description.put("units", organisation.units().all().stream().map(DrawnBody::unit).toList());
    description.put("roles", organisation.roles().all().stream().map(DrawnBody::role).toList());
    description.put("doelgroepen", values(organisation.doelgroepen()));
    description.put("tenureBands", values(organisation.tenureBands()));
    description.put("riskMarks", values(organisation.riskMarks()));
    return Json.read(Json.write(description));
  }

  /** The first directorate. */
  String directorate() {
    return organisation.units().all().stream()
        .filter(unit -> unit.kind() == UnitKind.DIRECTORATE)
        .map(Unit::code)
        .findFirst()
        .orElseThrow();
  }

  /** Everybody of a wave, under a name that nobody has. */
  static String staffList(SyntheticWave wave) {
    StringBuilder csv = new StringBuilder(HEADER);
    wave.people().stream()
        .map(SyntheticPerson::employee)
        .forEach(employee -> csv.append(String.join(",", fields(employee))).append('\n'));
    return csv.toString();
  }

  private static List<String> fields(Employee employee) {
    Segments segments = employee.segments();
    return List.of(
        employee.id(),
        "Medewerker " + employee.id(),
        employee.id().toLowerCase(Locale.ROOT) + "@gemeente-voorbeeld.example",
        segments.unit(),
        segments.role(),
        Optional.ofNullable(segments.doelgroep()).orElse(""),
        Optional.ofNullable(segments.tenure()).orElse(""),
        String.join(";", new TreeSet<>(segments.marks())),
        "invitation");
  }

  private static Map<String, @Nullable Object> unit(Unit unit) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("code", unit.code());
    fields.put("name", unit.name());
    fields.put("kind", unit.kind().code());
    fields.put("parent", unit.parent());
    return fields;
  }

  private static Map<String, @Nullable Object> role(Role role) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(value(role.code(), role.name()));
    fields.put("parent", role.parent());
    return fields;
  }

  private static List<Map<String, Object>> values(List<SegmentValue> values) {
    List<Map<String, Object>> all = new ArrayList<>();
    values.forEach(one -> all.add(value(one.code(), one.name())));
    return all;
  }

  private static Map<String, Object> value(String code, Wording name) {
    return Map.of("code", code, "name", Map.of("nl", name.nl(), "en", name.en()));
  }
}
