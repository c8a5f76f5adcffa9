package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of quotas. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SealedCodeQuotas extends GenericRepository<SealedCodeQuota, String> {

  @Query("SELECT * FROM wave_sealed_codes WHERE wave_id = :wave ORDER BY unit_code")
  List<SealedCodeQuota> ofWave(String wave);

  @Query("DELETE FROM wave_sealed_codes WHERE wave_id = :wave")
  void removeAll(String wave);

  @Query(
      """
      INSERT INTO wave_sealed_codes (wave_id, unit_code, quota, printed)
      VALUES (:waveId, :unitCode, :quota, :printed)
      """)
  void saveQuotas(List<SealedCodeQuota> rows);

  @Query(
      """
      UPDATE wave_sealed_codes SET printed = printed + :count
      WHERE wave_id = :wave AND unit_code = :unit AND printed + :count <= quota
      """)
  int take(String wave, String unit, int count);
}
