package nl.peilstok.api.training;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The table of plans of action. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ActionPlanRows extends CrudRepository<ActionPlanRow, String> {

  @Query("SELECT * FROM action_plan ORDER BY created_at, id")
  List<ActionPlanRow> inOrder();
}
