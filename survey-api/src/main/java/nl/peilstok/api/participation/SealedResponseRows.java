package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The tables of sealed responses and spent tokens; no row of one refers to a row of the other. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SealedResponseRows extends GenericRepository<SealedResponseRow, byte[]> {

  @Query("INSERT IGNORE INTO spent_token (jti, wave_id) VALUES (:jti, :wave)")
  int spend(byte[] jti, String wave);

  @Query("SELECT wave_id FROM spent_token WHERE jti = :jti")
  Optional<String> spentIn(byte[] jti);

  @Query("SELECT COUNT(*) FROM spent_token WHERE wave_id = :wave")
  long countSpent(String wave);

  @Query(
      """
      INSERT INTO sealed_response (id, wave_id, sealed, withdrawal_hash)
      VALUES (:id, :waveId, :content, :withdrawalHash)
      """)
  void add(SealedResponseRow row);

  @Query(
      """
      SELECT wave_id FROM sealed_response
      WHERE withdrawal_hash = :withdrawalHash AND wave_id = :wave
      """)
  Optional<String> stored(String wave, byte[] withdrawalHash);

  @Query("SELECT COUNT(*) FROM sealed_response WHERE withdrawal_hash = :withdrawalHash")
  long holdsHash(byte[] withdrawalHash);

  @Query("DELETE FROM sealed_response WHERE withdrawal_hash = :withdrawalHash")
  int withdraw(byte[] withdrawalHash);

  @Query("SELECT COUNT(*) FROM sealed_response WHERE wave_id = :wave")
  long countResponses(String wave);

  @Query(
      """
      SELECT id, wave_id, sealed, withdrawal_hash FROM sealed_response
      WHERE wave_id = :wave AND id > :after ORDER BY id LIMIT 1000
      """)
  List<SealedResponseRow> page(String wave, byte[] after);

  @Query("ALTER TABLE sealed_response FORCE")
  void rebuildResponses();

  @Query("ALTER TABLE spent_token FORCE")
  void rebuildTokens();

  @Query("DELETE FROM sealed_response WHERE wave_id = :wave")
  void removeResponses(String wave);

  @Query("DELETE FROM spent_token WHERE wave_id = :wave")
  void removeTokens(String wave);
}
