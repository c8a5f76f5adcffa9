package nl.peilstok.api.platform.security;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Read the account behind a login, as it stands now. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Viewers extends GenericRepository<ViewerRow, String> {

  /** The viewer of a login by bearer; empty when the login was ended or the account disabled. */
  @Query(
      """
      SELECT a.id, a.email, a.name, a.must_change_password,
        (SELECT GROUP_CONCAT(r.role) FROM account_role r WHERE r.account_id = a.id) AS roles,
        (SELECT GROUP_CONCAT(u.unit_code) FROM account_unit u WHERE u.account_id = a.id) AS units,
        t.family AS login, '' AS csrf_token, t.expires_at
      FROM refresh_token t JOIN account a ON a.id = t.account_id
      WHERE t.family = :family AND t.expires_at > :now AND NOT a.disabled
      ORDER BY t.expires_at DESC LIMIT 1
      """)
  Optional<ViewerRow> findByFamily(String family, Instant now);

  /** The viewer of a page session; empty when it was ended or the account disabled. */
  @Query(
      """
      SELECT a.id, a.email, a.name, a.must_change_password,
        (SELECT GROUP_CONCAT(r.role) FROM account_role r WHERE r.account_id = a.id) AS roles,
        (SELECT GROUP_CONCAT(u.unit_code) FROM account_unit u WHERE u.account_id = a.id) AS units,
        LOWER(HEX(s.secret_hash)) AS login, s.csrf_token, s.expires_at
      FROM page_session s JOIN account a ON a.id = s.account_id
      WHERE s.secret_hash = :secretHash AND s.expires_at > :now AND NOT a.disabled
      """)
  Optional<ViewerRow> findBySession(byte[] secretHash, Instant now);
}
