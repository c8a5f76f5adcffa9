package nl.peilstok.api.platform.job;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("job")
record JobRow(
    @Id String id,
    String kind,
    String subject,
    JobState state,
    long done,
    long total,
    @Nullable String leaseOwner,
    @Nullable Instant leaseUntil,
    boolean cancelAsked,
    @Nullable String failure,
    String createdBy,
    Instant createdAt,
    @Nullable Instant finishedAt) {}
