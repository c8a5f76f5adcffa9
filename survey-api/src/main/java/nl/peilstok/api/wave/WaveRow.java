package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import nl.peilstok.core.wave.WaveState;
import org.jspecify.annotations.Nullable;

/** The manifest is read apart, for it is large and never changes. */
@MappedEntity("wave")
record WaveRow(
    @Id String id,
    WaveState state,
    String name,
    String instrumentId,
    String instrumentVersion,
    String whereOrder,
    String whoOrder,
    int k,
    Instant closesAt,
    boolean closableByHand,
    Instant createdAt,
    @Nullable Instant publishedAt) {}
