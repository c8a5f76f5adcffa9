package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;

/** The values that people of a drawn organisation can have, named by their codes. */
final class Values {
  private Values() {}

  static Organisation organisation(String name, List<Unit> units) {
    return new Organisation(
        name,
        new Units(units),
        new Roles(roles()),
        values(List.of(Vocabulary.END_USER, Vocabulary.SKILLED, Vocabulary.SPECIALIST)),
        values(Vocabulary.TENURE),
        values(List.of(Vocabulary.HIGH_RISK, Vocabulary.HIRED)));
  }

  private static List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    group(roles, "ambtenaren", Vocabulary.DATA, Vocabulary.POLICY, Vocabulary.FIELD_WORK);
    group(roles, "managers", Vocabulary.LOWER_MANAGER, Vocabulary.HIGHER_MANAGER);
    group(roles, "politiek", Vocabulary.EXECUTIVE, Vocabulary.REPRESENTATIVE);
    group(roles, "overig-groep", Vocabulary.OTHER);
    return roles;
  }

  private static void group(List<Role> roles, String group, String... members) {
    roles.add(new Role(group, new Wording(group, group), null));
    for (String member : members) {
      roles.add(new Role(member, new Wording(member, member), group));
    }
  }

  private static List<SegmentValue> values(List<String> codes) {
    return codes.stream().map(code -> new SegmentValue(code, new Wording(code, code))).toList();
  }
}
