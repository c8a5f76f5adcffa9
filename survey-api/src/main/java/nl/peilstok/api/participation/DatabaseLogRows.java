package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** What makes the database write over its logs. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DatabaseLogRows extends GenericRepository<SealedResponseRow, byte[]> {

  /** Fill one page of undo log with keys that mean nothing. */
  @Query("INSERT INTO undo_filler SELECT RANDOM_BYTES(250) FROM seq_1_to_60")
  int fill();

  @Query("TRUNCATE TABLE undo_filler")
  void empty();

  @Query(
      """
      SELECT COUNT(*) FROM information_schema.routines
      WHERE routine_schema = 'peilstok_server' AND routine_name = 'renew_redo_log'
      """)
  int mayRenewRedoLog();

  @Query("CALL peilstok_server.renew_redo_log()")
  void renewRedoLog();
}
