package nl.peilstok.api.training;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The catalogue's table. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TrainingRows extends CrudRepository<TrainingRow, String> {

  @Query("SELECT * FROM training ORDER BY code")
  List<TrainingRow> inOrder();
}
