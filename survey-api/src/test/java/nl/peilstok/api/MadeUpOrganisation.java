package nl.peilstok.api;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import nl.peilstok.core.population.Units;

/** A small organisation, as long as no feature keeps the real one. */
@Singleton
@Requires(missingBeans = Organisations.class)
final class MadeUpOrganisation implements Organisations {

  @Override
  public Organisation current() {
    Units units =
        new Units(
            List.of(
                new Unit("pw", "Provincie Waterlanden", UnitKind.ORGANISATION, null),
                new Unit("d-ruimte", "Directie Ruimte", UnitKind.DIRECTORATE, "pw")));
    return new Organisation(
        "Provincie Waterlanden", units, new Roles(List.of()), List.of(), List.of(), List.of());
  }
}
