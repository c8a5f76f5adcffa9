package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.peilstok.analytics.synthetic.Employee;
import nl.peilstok.analytics.synthetic.Scenario;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.Workforce;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import nl.peilstok.core.population.Units;
import org.jspecify.annotations.Nullable;

/**
 * The made-up province of the repository's files.
 *
 * @param description units, roles, doelgroepen, tenure bands and risk marks, as the API takes them
 * @param organisation the same as values
 * @param firstStaffList the staff list of the first wave, as the API takes it
 * @param staffList the same, to be read and carried on
 */
record Province(
    JsonNode description, Organisation organisation, String firstStaffList, StaffList staffList) {

  /** Read the files that come with the demo. */
  static Province load() {
    JsonNode description = Json.read(resource("/demo/organisation.json"));
    String staffList = resource("/demo/staff.csv");
    return new Province(description, organisation(description), staffList, StaffList.of(staffList));
  }

  String name() {
    return organisation.name();
  }

  /** The name of a unit. */
  String unitName(String code) {
    return organisation.units().find(code).map(Unit::name).orElse(code);
  }

  /** Give the people minds, and three waves to live through. */
  SyntheticOrganisation awake(Instrument instrument, long seed) {
    Workforce workforce = new Workforce(organisation, staffList.employees());
    return SyntheticOrganisation.of(workforce, instrument, Scenario.FULL, seed);
  }

  /** Somebody with what decides how to take part. */
  StaffMember member(Employee employee) {
    List<Unit> path = organisation.units().path(employee.segments().unit());
    String directorate = path.size() > 1 ? path.get(1).code() : employee.segments().unit();
    return new StaffMember(employee, directorate, staffList.invites(employee.seat()));
  }

  /** How many people of each directorate draw a sealed code, by the directorate's code. */
  Map<String, Integer> listed() {
    Map<String, Integer> counts = new TreeMap<>();
    staffList.employees().stream()
        .map(this::member)
        .filter(member -> !member.invited())
        .forEach(member -> counts.merge(member.directorate(), 1, Integer::sum));
    return counts;
  }

  private static Organisation organisation(JsonNode description) {
    return new Organisation(
        Json.text(description, "name"),
        new Units(Json.list(description, "units").stream().map(Province::unit).toList()),
        new Roles(Json.list(description, "roles").stream().map(Province::role).toList()),
        values(description, "doelgroepen"),
        values(description, "tenureBands"),
        values(description, "riskMarks"));
  }

  private static Unit unit(JsonNode unit) {
    UnitKind kind = UnitKind.find(Json.text(unit, "kind")).orElseThrow();
    return new Unit(Json.text(unit, "code"), Json.text(unit, "name"), kind, parent(unit));
  }

  private static Role role(JsonNode role) {
    return new Role(Json.text(role, "code"), name(role), parent(role));
  }

  private static List<SegmentValue> values(JsonNode description, String field) {
    return Json.list(description, field).stream()
        .map(value -> new SegmentValue(Json.text(value, "code"), name(value)))
        .toList();
  }

  private static Wording name(JsonNode named) {
    return Json.wording(named, "name");
  }

  private static @Nullable String parent(JsonNode node) {
    String parent = Json.text(node, "parent", "");
    return parent.isEmpty() ? null : parent;
  }

  /** The text of a file that comes with the product. */
  static String resource(String path) {
    try (InputStream stream = Province.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the demo comes with " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the demo comes with " + path, unreadable);
    }
  }
}
