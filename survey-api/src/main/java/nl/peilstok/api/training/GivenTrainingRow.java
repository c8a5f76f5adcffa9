package nl.peilstok.api.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import nl.peilstok.core.training.GivenTraining;
import nl.peilstok.core.training.GivenTraining.Subject;

@MappedEntity("given_training")
record GivenTrainingRow(
    @Id String id,
    String trainingCode,
    String trainingName,
    String units,
    String afterWaveId,
    LocalDate finished,
    boolean drawn,
    String note,
    Instant createdAt) {

  static GivenTrainingRow of(GivenTraining given, Instant createdAt) {
    return new GivenTrainingRow(
        given.id(),
        given.subject() instanceof Subject.Listed(String code) ? code : "",
        given.subject() instanceof Subject.Named(String name) ? name : "",
        String.join("+", given.units()),
        given.after(),
        given.finished(),
        given.drawn(),
        given.note(),
        createdAt);
  }

  GivenTraining given() {
    return new GivenTraining(
        id,
        trainingCode.isEmpty() ? new Subject.Named(trainingName) : new Subject.Listed(trainingCode),
        new TreeSet<>(Arrays.asList(units.split("\\+", -1))),
        afterWaveId,
        finished,
        drawn,
        note);
  }
}
