package nl.peilstok.api.platform.job;

/** The work of a job; a step is idempotent or commits together with the job's end. */
@FunctionalInterface
public interface Work {

  /** Do it, and end with {@link JobRun#complete}. Refusals and exceptions fail the job. */
  void run(JobRun run);
}
