package nl.peilstok.api.training;

import jakarta.inject.Singleton;
import java.util.List;
import nl.peilstok.analytics.insight.CalledFor;
import nl.peilstok.analytics.insight.Priorities;
import nl.peilstok.analytics.insight.TrainingPlan;
import nl.peilstok.core.training.Training;
import nl.peilstok.core.training.Trainings;

/** Work out what to propose for a wave. */
@Singleton
class Proposals {
  private final PublishedResults results;
  private final Trainings trainings;

  Proposals(PublishedResults results, Trainings trainings) {
    this.results = results;
    this.trainings = trainings;
  }

  /** Everything that is proposed for one question. */
  record Proposal(
      PublishedResults.Shown shown,
      PlanQuestion question,
      Priorities priorities,
      List<CalledFor> called,
      List<Training> catalogue) {

    /** The plan; takes up to some seconds for a large organisation. */
    TrainingPlan plan() {
      return TrainingPlan.of(priorities, catalogue, question.limits());
    }
  }

  Proposal of(String wave, PlanQuestion question) {
    PublishedResults.Shown shown = results.shown(wave);
    return new Proposal(
        shown,
        question,
        Priorities.of(shown.publication(), question.target()),
        CalledFor.of(shown.publication(), question.target()),
        trainings.all());
  }
}
