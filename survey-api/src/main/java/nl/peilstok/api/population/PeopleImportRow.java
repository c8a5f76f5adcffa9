package nl.peilstok.api.population;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("people_import")
record PeopleImportRow(
    @Id String id,
    boolean dryRun,
    boolean applied,
    int rowCount,
    int added,
    int changed,
    int removed,
    int faultCount,
    String faults,
    Instant createdAt) {}
