package nl.peilstok.api.participation;

import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database's redo log, which holds rows in the order in which they were written until it is
 * written over.
 */
@Singleton
class RedoLog {
  private static final Logger LOG = LoggerFactory.getLogger(RedoLog.class);

  private final RedoLogProcedure procedure;

  RedoLog(RedoLogProcedure procedure) {
    this.procedure = procedure;
  }

  /** Start a new one where the database lets us; docs/operations.md tells how to allow it. */
  void renew() {
    if (procedure.exists() > 0) {
      procedure.call();
    } else {
      LOG.info("The redo log keeps the order of rows: there is no procedure renew_redo_log.");
    }
  }
}
