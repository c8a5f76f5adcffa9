package nl.peilstok.api.platform.security;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Keep refresh tokens and page sessions, by hash only. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LoginRows extends GenericRepository<RefreshRow, String> {

  @Query(
      """
      INSERT INTO refresh_token (token_hash, family, account_id, expires_at)
      VALUES (:hash, :family, :accountId, :expiresAt)
      """)
  void addRefreshToken(byte[] hash, String family, String accountId, Instant expiresAt);

  @Query(
      """
      SELECT family, account_id, spent FROM refresh_token
      WHERE token_hash = :hash AND expires_at > :now FOR UPDATE
      """)
  Optional<RefreshRow> lockRefreshToken(byte[] hash, Instant now);

  @Query("UPDATE refresh_token SET spent = TRUE WHERE token_hash = :hash")
  void spendRefreshToken(byte[] hash);

  @Query("DELETE FROM refresh_token WHERE family = :family")
  void endFamily(String family);

  @Query(
      """
      INSERT INTO page_session (secret_hash, account_id, csrf_token, expires_at)
      VALUES (:hash, :accountId, :csrfToken, :expiresAt)
      """)
  void addSession(byte[] hash, String accountId, String csrfToken, Instant expiresAt);

  @Query("UPDATE page_session SET expires_at = :expiresAt WHERE secret_hash = :hash")
  void renewSession(byte[] hash, Instant expiresAt);

  @Query("DELETE FROM page_session WHERE secret_hash = :hash")
  void endSession(byte[] hash);

  @Query("DELETE FROM refresh_token WHERE account_id = :accountId AND family <> :but")
  void endFamiliesOf(String accountId, String but);

  @Query(
      "DELETE FROM page_session WHERE account_id = :accountId AND LOWER(HEX(secret_hash)) <> :but")
  void endSessionsOf(String accountId, String but);

  @Query("DELETE FROM refresh_token WHERE expires_at <= :now")
  void clearRefreshTokens(Instant now);

  @Query("DELETE FROM page_session WHERE expires_at <= :now")
  void clearSessions(Instant now);
}
