package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How many sealed codes a top unit may print and has printed. */
@MappedEntity("wave_sealed_codes")
record SealedCodeQuota(@Id String waveId, String unitCode, int quota, int printed) {}
