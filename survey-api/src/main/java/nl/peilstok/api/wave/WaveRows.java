package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.persistence.BytesColumn;
import nl.peilstok.core.wave.WaveState;

/** The table of waves. A move names the state it starts from, so that two cannot both succeed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WaveRows extends GenericRepository<WaveRow, String> {
  String COLUMNS =
      """
      id, state, name, instrument_id, instrument_version, where_order, who_order, k, closes_at,
      closable_by_hand, created_at, published_at
      """;

  @Query("SELECT " + COLUMNS + " FROM wave WHERE id = :id")
  Optional<WaveRow> find(String id);

  @Query("SELECT " + COLUMNS + " FROM wave ORDER BY created_at DESC, id")
  List<WaveRow> all();

  @Query("SELECT " + COLUMNS + " FROM wave WHERE state = 'OPEN' AND closes_at <= :now")
  List<WaveRow> overdue(Instant now);

  @Query("SELECT " + COLUMNS + " FROM wave WHERE state = 'OPEN' ORDER BY id")
  List<WaveRow> open();

  @Query("SELECT " + COLUMNS + " FROM wave WHERE state = 'PUBLISHED'")
  List<WaveRow> published();

  /** Let one opening at a time look whether another wave is open, until its transaction ends. */
  @Query("SELECT id FROM organisation WHERE id = 1 FOR UPDATE")
  int lockOpenings();

  @Query("SELECT COUNT(*) FROM wave WHERE state = 'OPEN' AND id <> :id")
  int countOpenBeside(String id);

  void save(WaveRow row);

  @Query(
      """
      UPDATE wave SET name = :name, instrument_id = :instrumentId,
        instrument_version = :instrumentVersion, where_order = :whereOrder, who_order = :whoOrder,
        k = :k, closes_at = :closesAt, closable_by_hand = :closableByHand
      WHERE id = :id AND state = 'DRAFT'
      """)
  void updateDraft(WaveRow row);

  /** Let no move take the wave out of its draft until the transaction ends. */
  @Query("SELECT id FROM wave WHERE id = :id AND state = 'DRAFT' FOR UPDATE")
  Optional<String> holdDraft(String id);

  @Query("SELECT manifest AS bytes FROM wave WHERE id = :id AND manifest IS NOT NULL")
  Optional<BytesColumn> manifest(String id);

  @Query("UPDATE wave SET state = 'OPEN', manifest = :manifest WHERE id = :id AND state = 'DRAFT'")
  int open(String id, byte[] manifest);

  @Query("UPDATE wave SET state = :to WHERE id = :id AND state = :from")
  int move(String id, WaveState from, WaveState to);

  @Query(
      """
      UPDATE wave SET state = 'PUBLISHED', published_at = :now WHERE id = :id AND state = 'READY'
      """)
  int publish(String id, Instant now);

  @Query("SELECT id FROM wave WHERE id = :id AND state = 'OPEN' LOCK IN SHARE MODE")
  Optional<String> holdOpen(String id);
}
