package nl.peilstok.api.population;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The tables of the organisation's trees and lists. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRows extends GenericRepository<UnitRow, String> {

  @Query("SELECT name FROM organisation WHERE id = 1")
  String name();

  /** Let one change of organisation or staff list at a time look at the other, until it ends. */
  @Query("SELECT id FROM organisation WHERE id = 1 FOR UPDATE")
  int lock();

  @Query("UPDATE organisation SET name = :name WHERE id = 1")
  void rename(String name);

  @Query("SELECT * FROM unit ORDER BY position")
  List<UnitRow> units();

  @Query("DELETE FROM unit WHERE code NOT IN (SELECT unit_code FROM person)")
  void removeUnusedUnits();

  @Query(
      """
      INSERT INTO unit (code, name, kind, parent, position)
      VALUES (:code, :name, :kind, :parent, :position)
      ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind),
        parent = VALUES(parent), position = VALUES(position)
      """)
  void saveUnits(List<UnitRow> units);

  @Query("SELECT DISTINCT unit_code FROM person")
  List<String> unitsInUse();

  @Query("SELECT DISTINCT role_code FROM person")
  List<String> rolesInUse();

  @Query("SELECT DISTINCT doelgroep FROM person WHERE doelgroep <> ''")
  List<String> doelgroepenInUse();

  @Query("SELECT DISTINCT tenure FROM person WHERE tenure <> ''")
  List<String> tenureInUse();

  @Query("SELECT DISTINCT marks FROM person WHERE marks <> ''")
  List<String> marksInUse();
}
