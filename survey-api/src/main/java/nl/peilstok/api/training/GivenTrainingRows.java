package nl.peilstok.api.training;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The table of trainings that units were given. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GivenTrainingRows extends CrudRepository<GivenTrainingRow, String> {

  @Query("SELECT * FROM given_training ORDER BY created_at, id")
  List<GivenTrainingRow> inOrder();
}
