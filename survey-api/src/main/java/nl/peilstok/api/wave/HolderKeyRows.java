package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.persistence.BytesColumn;

/** The tables of sealing keys and holders' keys. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HolderKeyRows extends GenericRepository<HolderKeyRow, String> {

  @Query(
      """
      SELECT wave_id, account_id, public_key, wrapped_private_key, confirmed
      FROM holder_key WHERE wave_id = :wave ORDER BY account_id
      """)
  List<HolderKeyRow> ofWave(String wave);

  @Query(
      """
      INSERT IGNORE INTO holder_key (wave_id, account_id, public_key, wrapped_private_key)
      VALUES (:wave, :account, :publicKey, :wrappedPrivateKey)
      """)
  int add(String wave, String account, byte[] publicKey, byte[] wrappedPrivateKey);

  /** Let no move take the wave out of its draft until the transaction ends. */
  @Query("SELECT id FROM wave WHERE id = :wave AND state = 'DRAFT' FOR UPDATE")
  Optional<String> holdDraft(String wave);

  @Query("DELETE FROM holder_key WHERE wave_id = :wave AND account_id = :account AND NOT confirmed")
  void removeUnconfirmed(String wave, String account);

  @Query("UPDATE holder_key SET confirmed = TRUE WHERE wave_id = :wave AND account_id = :account")
  void confirm(String wave, String account);

  @Query("UPDATE holder_key SET confirmed = FALSE WHERE wave_id = :wave")
  void forgetConfirmations(String wave);

  @Query(
      """
      UPDATE holder_key SET wrapped_opening_key = :wrapped
      WHERE wave_id = :wave AND account_id = :account
      """)
  void giveOpeningKey(String wave, String account, byte[] wrapped);

  @Query(
      """
      SELECT wrapped_opening_key AS bytes FROM holder_key
      WHERE wave_id = :wave AND account_id = :account AND wrapped_opening_key IS NOT NULL
      """)
  Optional<BytesColumn> openingKey(String wave, String account);

  @Query("INSERT INTO sealing_key (wave_id, public_key) VALUES (:wave, :publicKey)")
  void addSealingKey(String wave, byte[] publicKey);

  @Query("SELECT public_key AS bytes FROM sealing_key WHERE wave_id = :wave")
  Optional<BytesColumn> sealingKey(String wave);

  @Query("INSERT INTO token_key (wave_id, public_key) VALUES (:wave, :publicKey)")
  void addTokenKey(String wave, byte[] publicKey);

  @Query("SELECT public_key AS bytes FROM token_key WHERE wave_id = :wave")
  Optional<BytesColumn> tokenKey(String wave);

  @Query("DELETE FROM holder_key WHERE wave_id = :wave")
  void removeHolders(String wave);

  @Query("DELETE FROM sealing_key WHERE wave_id = :wave")
  void removeSealingKey(String wave);
}
