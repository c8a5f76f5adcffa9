package nl.peilstok.api.population;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Unit;

/** Write a staff list of two made-up people, with codes that this organisation knows. */
final class StaffExample {
  private StaffExample() {}

  static byte[] csv(Organisation organisation) {
    List<Unit> units = organisation.units().all();
    String unit = units.isEmpty() ? "team-a" : units.getLast().code();
    String role =
        organisation.roles().leaves().stream().findFirst().map(Role::code).orElse("uitvoering");
    String values =
        String.join(
            ",",
            unit,
            role,
            first(organisation.doelgroepen(), "eindgebruiker"),
            first(organisation.tenureBands(), "t1-5"));
    String text =
        String.join(
            "\r\n",
            String.join(",", StaffList.COLUMNS),
            "w00001,Voorbeeld Een,een@voorbeeld.example," + values + ",,invitation",
            "w00002,Voorbeeld Twee,," + values + ",,sealed-code",
            "");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String first(List<SegmentValue> values, String otherwise) {
    return values.isEmpty() ? otherwise : values.getFirst().code();
  }
}
