package nl.peilstok.api.training;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.persistence.Ids;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.training.GivenTraining;
import nl.peilstok.core.training.GivenTrainings;
import nl.peilstok.core.training.Training;
import nl.peilstok.core.training.Trainings;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.Wave;

/** Record which units were given which training. */
@Singleton
class GivenTrainingDesk implements GivenTrainingFields.Known {
  private final GivenTrainings given;
  private final Trainings trainings;
  private final Organisations organisations;
  private final PublishedResults results;
  private final Clock clock;

  GivenTrainingDesk(
      GivenTrainings given,
      Trainings trainings,
      Organisations organisations,
      PublishedResults results,
      Clock clock) {
    this.given = given;
    this.trainings = trainings;
    this.organisations = organisations;
    this.results = results;
    this.clock = clock;
  }

  /** All of them, oldest first. */
  List<GivenTraining> all() {
    return given.all();
  }

  GivenTraining require(String id) {
    return given.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  GivenTraining add(GivenTrainingFields fields) {
    GivenTraining made = fields.given(Ids.next(), this);
    given.add(made);
    return made;
  }

  void remove(String id) {
    if (!given.remove(id)) {
      throw Refusal.of(Failure.NOT_FOUND);
    }
  }

  /** The catalogue, to choose from. */
  List<Training> catalogue() {
    return trainings.all();
  }

  /** The waves that show results, newest first: what a training can be given after. */
  List<Wave> published() {
    return results.published();
  }

  /** The units as they are now. */
  Units units() {
    return organisations.current().units();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Words.zone());
  }

  @Override
  public boolean isListed(String training) {
    return trainings.find(training).isPresent();
  }

  @Override
  public boolean isUnit(String unit, String wave) {
    Optional<Units> then =
        manifest(wave).map(one -> one.manifest().segments().organisation().units());
    return units().find(unit).isPresent() || then.flatMap(tree -> tree.find(unit)).isPresent();
  }

  @Override
  public Optional<GivenTrainingFields.Days> days(String wave) {
    return manifest(wave)
        .map(one -> LocalDate.ofInstant(one.manifest().opensAt(), Words.zone()))
        .map(opened -> new GivenTrainingFields.Days(opened, today()));
  }

  private Optional<SealedManifest> manifest(String wave) {
    return results.published().stream()
        .filter(one -> one.id().equals(wave))
        .findFirst()
        .flatMap(Wave::manifest);
  }
}
