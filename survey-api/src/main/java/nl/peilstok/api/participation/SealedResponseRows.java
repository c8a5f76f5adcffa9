package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of sealed responses. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SealedResponseRows extends GenericRepository<SealedResponseRow, byte[]> {

  @Query(
      """
      INSERT INTO sealed_response (id, wave_id, sealed, withdrawal_hash)
      VALUES (:id, :waveId, :content, :withdrawalHash)
      """)
  void addAll(List<SealedResponseRow> rows);

  @Query("SELECT COUNT(*) FROM sealed_response WHERE withdrawal_hash = :withdrawalHash")
  int holdsHash(byte[] withdrawalHash);

  @Query(
      """
      SELECT wave_id FROM sealed_response
      WHERE withdrawal_hash = :withdrawalHash AND wave_id = :wave
      """)
  Optional<String> storedIn(byte[] withdrawalHash, String wave);

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

  @Query("DELETE FROM sealed_response WHERE wave_id = :wave")
  void removeResponses(String wave);
}
