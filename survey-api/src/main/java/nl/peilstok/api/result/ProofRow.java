package nl.peilstok.api.result;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The sealed counts of a proof. */
@MappedEntity("publication_proof")
@SuppressWarnings("ArrayRecordComponent")
record ProofRow(@Id String waveId, byte[] cells) {}
