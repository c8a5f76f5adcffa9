package nl.peilstok.api.platform.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import nl.peilstok.core.population.Units;
import org.jspecify.annotations.Nullable;

/** The organisation with its trees and lists, the same shape in and out. */
@Serdeable
public record OrganisationJson(
    @Nullable String name,
    @Nullable List<UnitJson> units,
    @Nullable List<RoleJson> roles,
    @Nullable List<ValueJson> doelgroepen,
    @Nullable List<ValueJson> tenureBands,
    @Nullable List<ValueJson> riskMarks) {
  private static final int LONGEST_NAME = 200;

  /** A unit; kind is organisation, directorate, department or team. */
  @Serdeable
  public record UnitJson(
      @Nullable String code,
      @Nullable String name,
      @Nullable String kind,
      @Nullable String parent) {}

  /** A role group (without parent) or a role. */
  @Serdeable
  public record RoleJson(
      @Nullable String code, @Nullable WordingJson name, @Nullable String parent) {}

  /** A doelgroep, a tenure band or a risk mark. */
  @Serdeable
  public record ValueJson(@Nullable String code, @Nullable WordingJson name) {}

  /** Write. */
  public static OrganisationJson of(Organisation organisation) {
    return new OrganisationJson(
        organisation.name(),
        units(organisation.units()),
        roles(organisation.roles()),
        values(organisation.doelgroepen()),
        values(organisation.tenureBands()),
        values(organisation.riskMarks()));
  }

  /** Write units. */
  public static List<UnitJson> units(Units units) {
    return units.all().stream()
        .map(unit -> new UnitJson(unit.code(), unit.name(), unit.kind().code(), unit.parent()))
        .toList();
  }

  /** Write roles. */
  public static List<RoleJson> roles(Roles roles) {
    return roles.all().stream()
        .map(role -> new RoleJson(role.code(), WordingJson.of(role.name()), role.parent()))
        .toList();
  }

  /** Write values. */
  public static List<ValueJson> values(List<SegmentValue> values) {
    return values.stream()
        .map(value -> new ValueJson(value.code(), WordingJson.of(value.name())))
        .toList();
  }

  /**
   * Read.
   *
   * @throws Refusal that names all faults at once
   */
  public Organisation read() {
    List<Fault> faults = new ArrayList<>();
    String readName = WordingJson.orEmpty(name);
    if (readName.isEmpty()) {
      faults.add(Fault.of("name", Reason.MISSING));
    } else if (readName.length() > LONGEST_NAME) {
      faults.add(Fault.of("name", Reason.TOO_LONG));
    }
    List<Unit> readUnits = readUnits(faults);
    List<Role> readRoles = readRoles();
    List<SegmentValue> readDoelgroepen = readValues(doelgroepen);
    List<SegmentValue> readTenure = readValues(tenureBands);
    List<SegmentValue> readMarks = readValues(riskMarks);
    faults.addAll(Units.faultsOf(readUnits));
    faults.addAll(Roles.faultsOf(readRoles));
    faults.addAll(Organisation.faultsOf("doelgroepen", readDoelgroepen));
    faults.addAll(Organisation.faultsOf("tenureBands", readTenure));
    faults.addAll(Organisation.faultsOf("riskMarks", readMarks));
    Refusal.ifAny(faults);
    return new Organisation(
        readName,
        new Units(readUnits),
        new Roles(readRoles),
        readDoelgroepen,
        readTenure,
        readMarks);
  }

  private List<Unit> readUnits(List<Fault> faults) {
    List<Unit> read = new ArrayList<>();
    for (UnitJson unit : Sent.list(units)) {
      String code = WordingJson.orEmpty(unit.code());
      UnitKind.find(WordingJson.orEmpty(unit.kind()))
          .ifPresentOrElse(
              kind ->
                  read.add(
                      new Unit(code, WordingJson.orEmpty(unit.name()), kind, blank(unit.parent()))),
              () -> faults.add(Fault.of("units." + code + ".kind", Reason.UNKNOWN_KIND)));
    }
    return read;
  }

  private List<Role> readRoles() {
    return Sent.list(roles).stream()
        .map(
            role ->
                new Role(
                    WordingJson.orEmpty(role.code()),
                    WordingJson.read(role.name()),
                    blank(role.parent())))
        .toList();
  }

  private static List<SegmentValue> readValues(@Nullable List<ValueJson> values) {
    return Sent.list(values).stream()
        .map(
            value ->
                new SegmentValue(WordingJson.orEmpty(value.code()), WordingJson.read(value.name())))
        .toList();
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
