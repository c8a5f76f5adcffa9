package nl.peilstok.api.wave;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** The table of token accounts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TokenAccountRows extends CrudRepository<TokenAccountRow, String> {}
