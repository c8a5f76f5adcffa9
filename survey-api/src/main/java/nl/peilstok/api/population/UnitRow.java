package nl.peilstok.api.population;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit")
record UnitRow(@Id String code, String name, UnitKind kind, @Nullable String parent, int position) {

  static UnitRow of(Unit unit, int position) {
    return new UnitRow(unit.code(), unit.name(), unit.kind(), unit.parent(), position);
  }

  Unit unit() {
    return new Unit(code, name, kind, parent);
  }
}
