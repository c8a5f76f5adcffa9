package nl.peilstok.api.platform.job;

/** Work that another start of the server can take up again, known by its kind. */
public interface ResumableWork extends Work {

  /** The kind of job, stable, at most 30 characters. */
  String kind();
}
