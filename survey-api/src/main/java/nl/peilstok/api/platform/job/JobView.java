package nl.peilstok.api.platform.job;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A job as callers see it; state is waiting, running, done, failed or cancelled. */
@Serdeable
public record JobView(
    String id,
    String kind,
    String subject,
    String state,
    long done,
    long total,
    @Nullable String failure) {

  /** Write. */
  public static JobView of(JobStatus status) {
    return new JobView(
        status.id(),
        status.kind(),
        status.subject(),
        status.state().code(),
        status.done(),
        status.total(),
        status.failure());
  }
}
