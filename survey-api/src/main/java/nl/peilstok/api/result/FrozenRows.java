package nl.peilstok.api.result;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tables of publications; rows are added once and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FrozenRows extends GenericRepository<FrozenRow, String> {

  @Query(
      """
      INSERT INTO publication (wave_id, certificate, created_at)
      VALUES (:wave, :certificate, :createdAt)
      """)
  void addCertificate(String wave, String certificate, Instant createdAt);

  @Query("SELECT certificate FROM publication WHERE wave_id = :wave")
  Optional<String> certificate(String wave);

  @Query(
      """
      INSERT INTO publication_row (wave_id, partition_name, base, position, members, figures)
      VALUES (:waveId, :partitionName, :base, :position, :members, :figures)
      """)
  void addAll(List<FrozenRow> rows);

  @Query("SELECT * FROM publication_row WHERE wave_id = :wave")
  List<FrozenRow> ofWave(String wave);
}
