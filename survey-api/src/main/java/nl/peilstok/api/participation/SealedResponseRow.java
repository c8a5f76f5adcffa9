package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/** A stored response. */
@MappedEntity("sealed_response")
@SuppressWarnings("ArrayRecordComponent") // a row of bytes as the table has it, never compared
record SealedResponseRow(
    @Id byte[] id,
    String waveId,
    @MappedProperty("sealed") byte[] content,
    byte[] withdrawalHash) {}
