package nl.peilstok.api.population;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import nl.peilstok.core.population.Person;
import nl.peilstok.core.population.Segments;

@MappedEntity("person")
record PersonRow(
    @Id String id,
    String name,
    String email,
    String unitCode,
    String roleCode,
    String doelgroep,
    String tenure,
    String marks) {

  static PersonRow of(Person person) {
    Segments segments = person.segments();
    return new PersonRow(
        person.id(),
        person.name(),
        person.email(),
        segments.unit(),
        segments.role(),
        Objects.requireNonNullElse(segments.doelgroep(), ""),
        Objects.requireNonNullElse(segments.tenure(), ""),
        String.join("+", segments.marks()));
  }
}
