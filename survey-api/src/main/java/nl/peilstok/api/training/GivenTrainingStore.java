package nl.peilstok.api.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.peilstok.core.training.GivenTraining;
import nl.peilstok.core.training.GivenTrainings;

/** The trainings that units were given, as they stand in the database. */
@Singleton
class GivenTrainingStore implements GivenTrainings {
  private final GivenTrainingRows rows;
  private final Clock clock;

  GivenTrainingStore(GivenTrainingRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<GivenTraining> all() {
    return rows.inOrder().stream().map(GivenTrainingRow::given).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<GivenTraining> find(String id) {
    return rows.findById(id).map(GivenTrainingRow::given);
  }

  @Override
  @Transactional
  public void add(GivenTraining given) {
    rows.save(GivenTrainingRow.of(given, clock.instant()));
  }

  @Override
  @Transactional
  public boolean remove(String id) {
    if (!rows.existsById(id)) {
      return false;
    }
    rows.deleteById(id);
    return true;
  }
}
