package nl.peilstok.api.population;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import nl.peilstok.api.platform.persistence.SegmentColumns;
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
    String marks,
    Person.Channel channel)
    implements SegmentColumns {

  static PersonRow of(Person person) {
    Segments segments = person.segments();
    return new PersonRow(
        person.id(),
        person.name(),
        person.email(),
        segments.unit(),
        segments.role(),
        SegmentColumns.column(segments.doelgroep()),
        SegmentColumns.column(segments.tenure()),
        SegmentColumns.column(segments.marks()),
        person.channel());
  }

  Person person() {
    return new Person(id, name, email, segments(), channel);
  }
}
