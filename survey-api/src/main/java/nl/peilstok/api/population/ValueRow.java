package nl.peilstok.api.population;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentValue;

@MappedEntity("segment_value")
record ValueRow(SegmentKey list, @Id String code, String nameNl, String nameEn, int position) {

  static ValueRow of(SegmentKey list, SegmentValue value, int position) {
    return new ValueRow(list, value.code(), value.name().nl(), value.name().en(), position);
  }

  SegmentValue value() {
    return new SegmentValue(code, new Wording(nameNl, nameEn));
  }
}
