package nl.peilstok.api.training;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.TrainingEffect;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.training.GivenTraining;
import nl.peilstok.core.training.GivenTraining.Subject;
import nl.peilstok.core.training.GivenTrainings;
import nl.peilstok.core.training.Training;
import nl.peilstok.core.training.Trainings;
import nl.peilstok.core.wave.Wave;
import org.jspecify.annotations.Nullable;

/** Hold a wave against the one before a training. */
@Singleton
class TrainingEffects {
  private final GivenTrainings given;
  private final Trainings trainings;
  private final PublishedResults results;

  TrainingEffects(GivenTrainings given, Trainings trainings, PublishedResults results) {
    this.given = given;
    this.trainings = trainings;
    this.results = results;
  }

  /**
   * A training that was given before a wave.
   *
   * @param name as the catalogue or whoever recorded it calls it
   * @param before the wave after which it was given
   */
  record Earlier(GivenTraining given, Wording name, Wave before) {}

  /**
   * What a training did.
   *
   * @param isAlone whether no other training was given in the same time
   */
  record Looked(Earlier training, TrainingEffect.Outcome outcome, boolean isAlone) {}

  /**
   * What can be seen in a wave.
   *
   * @param trainings those given before it, the last one first
   * @param looked the one that was asked for, or the last one; empty when there is none
   */
  record Seen(PublishedResults.Shown now, List<Earlier> trainings, Optional<Looked> looked) {}

  /** Look at the training that is asked for, or at the last one. */
  Seen of(String wave, @Nullable String asked) {
    PublishedResults.Shown now = results.shown(wave);
    List<Earlier> earlier = earlier(now.wave());
    Optional<Earlier> chosen =
        asked == null || asked.isEmpty()
            ? earlier.stream().findFirst()
            : Optional.of(find(earlier, asked));
    return new Seen(now, earlier, chosen.map(one -> look(one, now, earlier)));
  }

  /** What a training is called; its code when the catalogue has it no longer. */
  Wording name(GivenTraining one) {
    return switch (one.subject()) {
      case Subject.Named(String called) -> new Wording(called, called);
      case Subject.Listed(String code) ->
          trainings.find(code).map(Training::name).orElse(new Wording(code, code));
    };
  }

  private List<Earlier> earlier(Wave now) {
    List<Wave> before =
        results.published().stream()
            .dropWhile(wave -> !wave.id().equals(now.id()))
            .skip(1)
            .toList();
    List<GivenTraining> all = given.all().reversed();
    return before.stream()
        .flatMap(
            wave ->
                all.stream()
                    .filter(one -> one.after().equals(wave.id()))
                    .map(one -> new Earlier(one, name(one), wave)))
        .toList();
  }

  private static Earlier find(List<Earlier> earlier, String id) {
    return earlier.stream()
        .filter(one -> one.given().id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  private Looked look(Earlier one, PublishedResults.Shown now, List<Earlier> earlier) {
    TrainingEffect.Outcome outcome =
        TrainingEffect.of(
            results.shown(one.before().id()).publication(),
            now.publication(),
            one.given().units(),
            theme(one.given()));
    return new Looked(one, outcome, countSince(one.before(), earlier) == 1);
  }

  /** How many were given after a wave or a later one, and so in the same time. */
  private static int countSince(Wave wave, List<Earlier> earlier) {
    // The last ones stand first.
    return earlier.stream().map(one -> one.before().id()).toList().lastIndexOf(wave.id()) + 1;
  }

  private Optional<String> theme(GivenTraining one) {
    return one.subject() instanceof Subject.Listed(String code)
        ? trainings.find(code).map(Training::theme)
        : Optional.empty();
  }
}
