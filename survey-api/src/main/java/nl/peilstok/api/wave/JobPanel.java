package nl.peilstok.api.wave;

import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.job.JobState;
import nl.peilstok.api.platform.job.JobStatus;
import nl.peilstok.api.platform.problem.FailureText;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.instrument.Language;

/**
 * A job as people see it: running, or failed with the reason and what to do.
 *
 * @param total 0 while unknown
 * @param detail what to do about a failure; empty while running
 */
record JobPanel(String kind, boolean running, long done, long total, String detail) {

  /** Empty for what ended well or was stopped: there the wave itself tells. */
  static Optional<JobPanel> of(JobStatus job, Language language) {
    if (job.state() == JobState.FAILED) {
      Failure failure = Failure.find(String.valueOf(job.failure())).orElse(Failure.INTERNAL);
      String detail = FailureText.in(language).detail(failure, List.of());
      return Optional.of(new JobPanel(job.kind(), false, job.done(), job.total(), detail));
    }
    return job.state().isEnd()
        ? Optional.empty()
        : Optional.of(new JobPanel(job.kind(), true, job.done(), job.total(), ""));
  }
}
