package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of sealed codes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SealedCodeRows extends GenericRepository<SealedCodeRow, byte[]> {

  @Query("SELECT wave_id FROM sealed_code WHERE code_hash = :codeHash")
  Optional<String> waveOf(byte[] codeHash);

  @Query("INSERT INTO sealed_code (code_hash, wave_id) VALUES (:codeHash, :waveId)")
  void addAll(List<SealedCodeRow> rows);

  @Query("ALTER TABLE sealed_code FORCE")
  void rebuild();

  @Query("DELETE FROM sealed_code WHERE wave_id = :wave")
  void removeAll(String wave);
}
