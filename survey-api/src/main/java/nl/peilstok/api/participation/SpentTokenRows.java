package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of spent tokens; no row refers to a response. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SpentTokenRows extends GenericRepository<SpentTokenRow, byte[]> {

  @Query(
      """
      INSERT INTO spent_token (jti, wave_id, token_input, signature)
      VALUES (:jti, :waveId, :tokenInput, :signature)
      """)
  void addAll(List<SpentTokenRow> rows);

  @Query("SELECT wave_id FROM spent_token WHERE jti = :jti")
  Optional<String> waveOf(byte[] jti);

  @Query(
      """
      SELECT jti, wave_id, COALESCE(token_input, '') AS token_input,
        COALESCE(signature, '') AS signature
      FROM spent_token
      WHERE wave_id = :wave AND jti > :after ORDER BY jti LIMIT 1000
      """)
  List<SpentTokenRow> page(String wave, byte[] after);

  @Query("SELECT COUNT(*) FROM spent_token WHERE wave_id = :wave")
  long count(String wave);

  @Query("ALTER TABLE spent_token FORCE")
  void rebuild();

  @Query("DELETE FROM spent_token WHERE wave_id = :wave")
  void removeAll(String wave);
}
