package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How many tokens of a wave were spent at the last rebuild. */
@MappedEntity("wave_rebuilt")
record RebuiltRow(@Id String waveId, int spent) {}
