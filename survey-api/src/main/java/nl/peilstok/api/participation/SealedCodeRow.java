package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A printed code: its hash and the wave. */
@MappedEntity("sealed_code")
@SuppressWarnings("ArrayRecordComponent") // a row of bytes as the table has it, never compared
record SealedCodeRow(@Id byte[] codeHash, String waveId) {}
