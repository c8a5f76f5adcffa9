package nl.peilstok.api.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.peilstok.core.training.Training;
import nl.peilstok.core.training.Trainings;

/** The catalogue as it stands in the database. */
@Singleton
class TrainingStore implements Trainings {
  private final TrainingRows rows;

  TrainingStore(TrainingRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Training> all() {
    return rows.inOrder().stream().map(TrainingRow::training).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Training> find(String code) {
    return rows.findById(code).map(TrainingRow::training);
  }

  @Override
  @Transactional
  public boolean add(Training training) {
    if (rows.existsById(training.code())) {
      return false;
    }
    rows.save(TrainingRow.of(training));
    return true;
  }

  @Override
  @Transactional
  public boolean change(Training training) {
    if (!rows.existsById(training.code())) {
      return false;
    }
    rows.update(TrainingRow.of(training));
    return true;
  }

  @Override
  @Transactional
  public boolean remove(String code) {
    if (!rows.existsById(code)) {
      return false;
    }
    rows.deleteById(code);
    return true;
  }

  @Override
  @Transactional
  public void keep(List<Training> trainings) {
    for (Training training : trainings) {
      if (rows.existsById(training.code())) {
        rows.update(TrainingRow.of(training));
      } else {
        rows.save(TrainingRow.of(training));
      }
    }
  }
}
