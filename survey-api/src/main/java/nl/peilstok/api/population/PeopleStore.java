package nl.peilstok.api.population;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.peilstok.core.population.People;
import nl.peilstok.core.population.Person;
import nl.peilstok.core.population.Segments;

/** The staff list as it stands in the database. */
@Singleton
class PeopleStore implements People {
  private final PersonRows rows;

  PeopleStore(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public Map<Segments, Integer> combinations() {
    return counted(rows.combinations().stream());
  }

  @Override
  public Map<Segments, Integer> combinations(Person.Channel channel) {
    return counted(rows.combinations().stream().filter(row -> row.channel() == channel));
  }

  @Override
  public Optional<Person> find(String id) {
    return rows.findById(id).map(PersonRow::person);
  }

  @Override
  public List<Person> all() {
    return rows.inOrder().stream().map(PersonRow::person).toList();
  }

  private static Map<Segments, Integer> counted(Stream<PersonRows.CombinationRow> rows) {
    Map<Segments, Integer> combinations = new HashMap<>();
    rows.forEach(row -> combinations.merge(row.segments(), row.people(), Integer::sum));
    return combinations;
  }
}
