package nl.peilstok.api.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Keep password hashes and count wrong passwords. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CredentialRows extends GenericRepository<CredentialRow, String> {

  /** Lock the account, so that guesses sent at once are counted one by one. */
  @Query(
      """
      SELECT id, password_hash, disabled, failed_logins, login_allowed_from FROM account
      WHERE email = :email FOR UPDATE
      """)
  Optional<CredentialRow> lock(String email);

  @Query(
      """
      UPDATE account SET failed_logins = :failures, login_allowed_from = :allowedFrom
      WHERE id = :id
      """)
  void count(String id, int failures, Instant allowedFrom);

  @Query("UPDATE account SET failed_logins = 0, login_allowed_from = NULL WHERE id = :id")
  void forgive(String id);
}
