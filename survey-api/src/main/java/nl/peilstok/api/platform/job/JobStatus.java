package nl.peilstok.api.platform.job;

import org.jspecify.annotations.Nullable;

/**
 * How a job stands.
 *
 * @param subject what the job is about, such as a wave's id
 * @param done and {@code total}: progress in units of the kind of job; total 0 while unknown
 * @param failure the code of the failure that ended it, if any
 */
public record JobStatus(
    String id,
    String kind,
    String subject,
    JobState state,
    long done,
    long total,
    @Nullable String failure) {

  static JobStatus of(JobRow row) {
    return new JobStatus(
        row.id(), row.kind(), row.subject(), row.state(), row.done(), row.total(), row.failure());
  }
}
