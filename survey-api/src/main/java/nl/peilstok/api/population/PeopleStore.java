package nl.peilstok.api.population;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.peilstok.core.population.People;
import nl.peilstok.core.population.Segments;
import org.jspecify.annotations.Nullable;

/** The staff list as it stands in the database. */
@Singleton
class PeopleStore implements People {
  private final PersonRows rows;

  PeopleStore(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public Map<Segments, Integer> combinations() {
    Map<Segments, Integer> combinations = new HashMap<>();
    for (PersonRows.CombinationRow row : rows.combinations()) {
      Segments segments =
          new Segments(
              row.unitCode(),
              row.roleCode(),
              orNull(row.doelgroep()),
              orNull(row.tenure()),
              row.marks().isEmpty() ? Set.of() : Set.copyOf(List.of(row.marks().split("\\+", -1))));
      combinations.merge(segments, row.people(), Integer::sum);
    }
    return combinations;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
