package nl.peilstok.api.invitation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The issuer's table. Who took part is read for one person only, and counted for a whole wave. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRows extends GenericRepository<InvitationRow, String> {
  String COLUMNS =
      """
      id, wave_id, person_id, unit_code, role_code, doelgroep, tenure, marks, generation, code_hash
      """;

  @Query(
      """
      INSERT INTO invitation
        (id, wave_id, person_id, open_person, unit_code, role_code, doelgroep, tenure, marks,
         generation, code_hash, issued)
      VALUES
        (:id, :waveId, :personId, :personId, :unitCode, :roleCode, :doelgroep, :tenure, :marks,
         :generation, :codeHash, FALSE)
      """)
  void addAll(List<InvitationRow> rows);

  @Query("SELECT " + COLUMNS + " FROM invitation WHERE code_hash = :codeHash")
  Optional<InvitationRow> ofCode(byte[] codeHash);

  /** Keep the row until the transaction ends, so that two requests cannot both be signed. */
  @Query(
      """
      SELECT id, wave_id, issued, COALESCE(blinded_hash, '') AS blinded_hash,
        COALESCE(blind_signature, '') AS blind_signature
      FROM invitation WHERE code_hash = :codeHash FOR UPDATE
      """)
  Optional<SignedRow> lock(byte[] codeHash);

  @Query(
      """
      UPDATE invitation
      SET issued = TRUE, blinded_hash = :blindedHash, blind_signature = :blindSignature
      WHERE id = :id AND NOT issued
      """)
  int issue(String id, byte[] blindedHash, byte[] blindSignature);

  @Query("SELECT " + COLUMNS + " FROM invitation WHERE wave_id = :wave ORDER BY person_id")
  List<InvitationRow> ofWave(String wave);

  @Query(
      """
      SELECT id, wave_id, person_id, unit_code, role_code, doelgroep, tenure, marks, generation,
        code_hash
      FROM invitation WHERE wave_id = :wave AND person_id = :person FOR UPDATE
      """)
  Optional<InvitationRow> lockPerson(String wave, String person);

  @Query("UPDATE invitation SET generation = :generation, code_hash = :codeHash WHERE id = :id")
  void renew(String id, int generation, byte[] codeHash);

  @Query("SELECT COUNT(*) FROM invitation WHERE wave_id = :wave AND issued")
  int issued(String wave);

  @Query("UPDATE invitation SET open_person = NULL WHERE wave_id = :wave")
  void end(String wave);

  @Query("ALTER TABLE invitation FORCE")
  void rebuild();

  @Query("DELETE FROM invitation WHERE wave_id = :wave")
  void removeAll(String wave);
}
