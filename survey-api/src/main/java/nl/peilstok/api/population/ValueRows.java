package nl.peilstok.api.population;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of doelgroepen, tenure bands and risk marks. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ValueRows extends GenericRepository<ValueRow, String> {

  @Query("SELECT * FROM segment_value ORDER BY list, position")
  List<ValueRow> values();

  @Query("DELETE FROM segment_value")
  void removeAll();

  @Query(
      """
      INSERT INTO segment_value (list, code, name_nl, name_en, position)
      VALUES (:list, :code, :nameNl, :nameEn, :position)
      """)
  void saveValues(List<ValueRow> values);
}
