package nl.peilstok.api.result;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The sealed counts of proofs, by wave. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ProofRows extends GenericRepository<ProofRow, String> {

  void save(ProofRow row);

  Optional<ProofRow> findById(String wave);

  void deleteById(String wave);

  /** Write the table anew, so that nothing deleted is left in its file. */
  @Query("ALTER TABLE publication_proof FORCE")
  void rebuild();
}
