package nl.peilstok.api.population;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Role;
import org.jspecify.annotations.Nullable;

@MappedEntity("segment_role")
record RoleRow(
    @Id String code, String nameNl, String nameEn, @Nullable String parent, int position) {

  static RoleRow of(Role role, int position) {
    return new RoleRow(role.code(), role.name().nl(), role.name().en(), role.parent(), position);
  }

  Role role() {
    return new Role(code, new Wording(nameNl, nameEn), parent);
  }
}
