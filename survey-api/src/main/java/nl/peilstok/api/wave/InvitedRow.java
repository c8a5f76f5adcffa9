package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import nl.peilstok.api.platform.persistence.SegmentColumns;
import nl.peilstok.core.population.Segments;

/** How many people with one combination of values are invited. */
@MappedEntity("wave_invited")
record InvitedRow(
    @Id String waveId,
    String unitCode,
    String roleCode,
    String doelgroep,
    String tenure,
    String marks,
    int people)
    implements SegmentColumns {

  static InvitedRow of(String wave, Segments segments, int people) {
    return new InvitedRow(
        wave,
        segments.unit(),
        segments.role(),
        SegmentColumns.column(segments.doelgroep()),
        SegmentColumns.column(segments.tenure()),
        SegmentColumns.column(segments.marks()),
        people);
  }
}
