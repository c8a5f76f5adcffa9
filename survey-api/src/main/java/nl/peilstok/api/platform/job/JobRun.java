package nl.peilstok.api.platform.job;

/** One run of a job, handed to its work. */
public interface JobRun {

  /** What the job is about. */
  String subject();

  /**
   * Tell how far the work is, at most a few times a second.
   *
   * @throws JobStopped when somebody asked to cancel, or the lease was lost
   */
  void progress(long done, long total);

  /** Commit the work's effect and the job's end in one transaction. */
  void complete(Runnable effect);
}
