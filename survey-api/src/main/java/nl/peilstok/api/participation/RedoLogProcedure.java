package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The procedure with which the database starts a new redo log. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RedoLogProcedure extends GenericRepository<SealedResponseRow, byte[]> {

  @Query(
      """
      SELECT COUNT(*) FROM information_schema.routines
      WHERE routine_schema = DATABASE() AND routine_name = 'renew_redo_log'
      """)
  int exists();

  @Query("CALL renew_redo_log()")
  void call();
}
