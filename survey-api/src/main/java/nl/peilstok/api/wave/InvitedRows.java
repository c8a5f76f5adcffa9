package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of frozen invited numbers. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitedRows extends GenericRepository<InvitedRow, String> {

  @Query("SELECT * FROM wave_invited WHERE wave_id = :wave")
  List<InvitedRow> ofWave(String wave);

  @Query(
      """
      INSERT INTO wave_invited
        (wave_id, unit_code, role_code, doelgroep, tenure, marks, people)
      VALUES (:waveId, :unitCode, :roleCode, :doelgroep, :tenure, :marks, :people)
      """)
  void saveInvited(List<InvitedRow> rows);
}
