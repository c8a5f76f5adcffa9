package nl.peilstok.api.population;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import nl.peilstok.api.platform.persistence.SegmentColumns;
import nl.peilstok.core.population.Person;

/** The staff list's table. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRows extends CrudRepository<PersonRow, String> {

  /** Let one change of organisation or staff list at a time look at the other, until it ends. */
  @Query("SELECT id FROM organisation WHERE id = 1 FOR UPDATE")
  int lock();

  @Query(
      """
      SELECT unit_code, role_code, doelgroep, tenure, marks, channel, COUNT(*) AS people
      FROM person GROUP BY unit_code, role_code, doelgroep, tenure, marks, channel
      """)
  List<CombinationRow> combinations();

  @Query("SELECT * FROM person ORDER BY id")
  List<PersonRow> inOrder();

  @Query("SELECT unit_code AS code, COUNT(*) AS people FROM person GROUP BY unit_code")
  List<UnitCount> countsPerUnit();

  /** How many people have one combination of values. */
  @Introspected
  record CombinationRow(
      String unitCode,
      String roleCode,
      String doelgroep,
      String tenure,
      String marks,
      Person.Channel channel,
      int people)
      implements SegmentColumns {}

  /** How many people sit in a unit itself. */
  @Introspected
  record UnitCount(String code, int people) {}
}
