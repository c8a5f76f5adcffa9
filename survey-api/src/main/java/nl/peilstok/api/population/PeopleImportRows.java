package nl.peilstok.api.population;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** The table of what imports did. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PeopleImportRows extends CrudRepository<PeopleImportRow, String> {}
