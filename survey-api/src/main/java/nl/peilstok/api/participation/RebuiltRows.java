package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The table of rebuilds. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RebuiltRows extends GenericRepository<RebuiltRow, String> {

  @Query("SELECT spent FROM wave_rebuilt WHERE wave_id = :wave")
  Optional<Integer> spent(String wave);

  @Query(
      """
      INSERT INTO wave_rebuilt (wave_id, spent) VALUES (:wave, :spent)
      ON DUPLICATE KEY UPDATE spent = :spent
      """)
  void keep(String wave, int spent);
}
