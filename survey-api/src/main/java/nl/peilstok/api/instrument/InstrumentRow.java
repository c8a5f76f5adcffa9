package nl.peilstok.api.instrument;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("instrument_version")
record InstrumentRow(
    @Id String instrumentId,
    String version,
    String contentHash,
    String content,
    Instant createdAt) {}
