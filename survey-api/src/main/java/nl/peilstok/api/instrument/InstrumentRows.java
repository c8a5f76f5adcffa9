package nl.peilstok.api.instrument;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of instrument versions; rows are added and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InstrumentRows extends GenericRepository<InstrumentRow, String> {

  Optional<InstrumentRow> findByInstrumentIdAndVersion(String instrumentId, String version);

  @Query("SELECT * FROM instrument_version ORDER BY instrument_id, created_at DESC")
  List<InstrumentRow> all();

  @Query(
      """
      INSERT INTO instrument_version (instrument_id, version, content_hash, content, created_at)
      VALUES (:instrumentId, :version, :contentHash, :content, :createdAt)
      """)
  void add(InstrumentRow row);
}
