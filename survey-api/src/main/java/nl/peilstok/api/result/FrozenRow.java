package nl.peilstok.api.result;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import nl.peilstok.analytics.disclosure.PublicationRow;

@MappedEntity("publication_row")
record FrozenRow(
    @Id String waveId,
    String partitionName,
    String base,
    int position,
    String members,
    String figures) {

  static FrozenRow of(String wave, PublicationRow row) {
    return new FrozenRow(
        wave, row.partition(), row.base(), row.position(), row.members(), row.figures());
  }

  PublicationRow row() {
    return new PublicationRow(partitionName, base, position, members, figures);
  }
}
