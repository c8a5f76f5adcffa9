package nl.peilstok.api.platform.job;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of jobs. Every change by a worker names the lease's owner, so that a late one fails.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JobRows extends GenericRepository<JobRow, String> {

  Optional<JobRow> findById(String id);

  @Query("SELECT * FROM job WHERE subject = :subject ORDER BY created_at DESC LIMIT 20")
  List<JobRow> findOfSubject(String subject);

  @Query(
      """
      INSERT INTO job (id, kind, subject, state, lease_owner, lease_until, created_by, created_at)
      VALUES (:id, :kind, :subject, 'RUNNING', :owner, :until, :by, :now)
      """)
  void add(
      String id, String kind, String subject, String owner, Instant until, String by, Instant now);

  @Query("SELECT * FROM job WHERE state IN ('WAITING', 'RUNNING') AND lease_until < :now")
  List<JobRow> abandoned(Instant now);

  @Query(
      """
      UPDATE job SET lease_owner = :owner, lease_until = :until
      WHERE id = :id AND state IN ('WAITING', 'RUNNING') AND lease_until < :now
      """)
  int claim(String id, String owner, Instant until, Instant now);

  @Query(
      """
      UPDATE job SET lease_until = :until
      WHERE id = :id AND lease_owner = :owner AND state = 'RUNNING'
      """)
  int renew(String id, String owner, Instant until);

  @Query(
      """
      UPDATE job SET done = :done, total = :total
      WHERE id = :id AND lease_owner = :owner AND state = 'RUNNING'
      """)
  int progress(String id, String owner, long done, long total);

  @Query(
      """
      UPDATE job SET state = :state, failure = :failure, finished_at = :now, lease_until = NULL
      WHERE id = :id AND lease_owner = :owner AND state = 'RUNNING'
      """)
  int finish(String id, String owner, JobState state, @Nullable String failure, Instant now);

  @Query("UPDATE job SET cancel_asked = TRUE WHERE id = :id AND state IN ('WAITING', 'RUNNING')")
  int askToCancel(String id);
}
