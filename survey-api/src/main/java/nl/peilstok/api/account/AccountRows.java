package nl.peilstok.api.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keep accounts, their roles and their units. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, String> {

  /** What a row is made of, roles and units joined. */
  String COLUMNS =
      """
      SELECT a.id, a.email, a.name, a.must_change_password, a.disabled,
        (SELECT GROUP_CONCAT(r.role) FROM account_role r WHERE r.account_id = a.id) AS roles,
        (SELECT GROUP_CONCAT(u.unit_code) FROM account_unit u WHERE u.account_id = a.id) AS units
      FROM account a
      """;

  @Query(COLUMNS + "ORDER BY a.name, a.email")
  List<AccountRow> all();

  @Query(COLUMNS + "WHERE a.id = :id")
  Optional<AccountRow> findOne(String id);

  @Query(COLUMNS + "WHERE a.email = :email")
  Optional<AccountRow> findByAddress(String email);

  /** Two at once must not each think that the other stays; hence the lock. */
  @Query(
      """
      SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id
      WHERE r.role = 'ADMINISTRATOR' AND NOT a.disabled FOR UPDATE
      """)
  List<String> lockActiveAdministrators();

  @Query("SELECT COUNT(*) FROM account")
  long total();

  @Query(
      """
      INSERT INTO account (id, email, name, password_hash, must_change_password, created_at)
      VALUES (:id, :email, :name, '', TRUE, :createdAt)
      """)
  void add(String id, String email, String name, Instant createdAt);

  @Query("UPDATE account SET name = :name, disabled = :disabled WHERE id = :id")
  void update(String id, String name, boolean disabled);

  @Query(
      """
      UPDATE account SET password_hash = :hash, must_change_password = :mustChange,
        failed_logins = 0, login_allowed_from = NULL
      WHERE id = :id
      """)
  void setPassword(String id, String hash, boolean mustChange);

  @Query("DELETE FROM account_role WHERE account_id = :id")
  void clearRoles(String id);

  @Query("INSERT INTO account_role (account_id, role) VALUES (:id, :role)")
  void addRole(String id, String role);

  @Query("DELETE FROM account_unit WHERE account_id = :id")
  void clearUnits(String id);

  @Query("INSERT INTO account_unit (account_id, unit_code) VALUES (:id, :unit)")
  void addUnit(String id, String unit);
}
