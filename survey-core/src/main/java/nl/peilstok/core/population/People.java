package nl.peilstok.core.population;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The staff list. */
public interface People {

  /** How many people have each combination of values. */
  Map<Segments, Integer> combinations();

  /** How many people who take part in one way have each combination of values. */
  Map<Segments, Integer> combinations(Person.Channel channel);

  /** Find somebody by the id of the staff list. */
  Optional<Person> find(String id);

  /** Everybody, in the order of their ids. */
  List<Person> all();
}
