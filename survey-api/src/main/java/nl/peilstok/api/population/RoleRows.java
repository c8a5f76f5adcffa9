package nl.peilstok.api.population;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of role groups and roles. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleRows extends GenericRepository<RoleRow, String> {

  @Query("SELECT * FROM segment_role ORDER BY position")
  List<RoleRow> roles();

  @Query("DELETE FROM segment_role WHERE code NOT IN (SELECT role_code FROM person)")
  void removeUnusedRoles();

  @Query(
      """
      INSERT INTO segment_role (code, name_nl, name_en, parent, position)
      VALUES (:code, :nameNl, :nameEn, :parent, :position)
      ON DUPLICATE KEY UPDATE name_nl = VALUES(name_nl), name_en = VALUES(name_en),
        parent = VALUES(parent), position = VALUES(position)
      """)
  void saveRoles(List<RoleRow> roles);
}
