package nl.peilstok.api.participation;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database's redo and undo logs, which hold rows or their keys in the order in which they were
 * written until they are written over.
 */
@Singleton
class DatabaseLogs {
  /** Twice as many as InnoDB has rollback segments, each of which keeps the page it used last. */
  private static final int TRANSACTIONS = 256;

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseLogs.class);

  private final DatabaseLogRows rows;
  private final TransactionOperations<Connection> transactions;

  DatabaseLogs(DatabaseLogRows rows, TransactionOperations<Connection> transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  /** Write over the undo logs, and start a new redo log where the database lets us. */
  void forget() {
    for (int number = 0; number < TRANSACTIONS; number++) {
      transactions.executeWrite(_ -> rows.fill());
    }
    rows.empty();
    if (rows.mayRenewRedoLog() > 0) {
      rows.renewRedoLog();
    } else {
      LOG.info("The redo log keeps the order of rows: docs/operations.md tells how to renew it.");
    }
  }
}
