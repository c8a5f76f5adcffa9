package nl.peilstok.analytics.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.insight.TrainingEffect;
import nl.peilstok.analytics.insight.TrainingEffect.Effect;
import nl.peilstok.analytics.insight.TrainingEffect.Outcome;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.synthetic.Plant;
import nl.peilstok.analytics.synthetic.Size;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.population.SegmentPlan;
import org.junit.jupiter.api.Test;

/** Whether the effect that is shown, from published parts alone, is the one that was planted. */
final class ShownTrainingEffectTest {
  private static final int K = 10;
  private static final int SEEDS = 6;

  @Test
  void the_shown_interval_holds_what_training_did_and_mostly_excludes_nothing() {
    List<Long> missed = new ArrayList<>();
    List<Long> unseen = new ArrayList<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      SyntheticOrganisation organisation = SyntheticOrganisation.of(Size.MEDIUM, seed);
      Effect kennis = effect(organisation, 2);
      double truth =
          organisation
              .truth()
              .effect(Plant.TRAINING, 2, "kennis", person -> isTrained(person, organisation));
      Interval interval = kennis.interval();
      if (truth < interval.lower() || truth > interval.upper()) {
        missed.add(seed);
      }
      if (interval.lower() <= 0) {
        unseen.add(seed);
      }
    }
    assertThat(missed).as("seeds of which the interval misses the truth").hasSizeLessThan(2);
    assertThat(unseen).as("seeds that cannot be told from nothing").hasSizeLessThan(3);
  }

  private static boolean isTrained(SyntheticPerson person, SyntheticOrganisation organisation) {
    return organisation
        .plants()
        .trained()
        .contains(organisation.plants().department(person.employee()));
  }

  private static Effect effect(SyntheticOrganisation organisation, int wave) {
    Outcome outcome =
        TrainingEffect.of(
            published(organisation, 1),
            published(organisation, wave),
            organisation.plants().trained(),
            Optional.empty());
    TrainingEffect found = ((Outcome.Measured) outcome).effect();
    return found.lines().getFirst().effect().found().orElseThrow();
  }

  private static Publication published(SyntheticOrganisation organisation, int number) {
    SyntheticWave wave = organisation.wave(number);
    SegmentPlan segments =
        new SegmentPlan(
            organisation.organisation(), SegmentPlan.DEFAULT_WHERE, SegmentPlan.DEFAULT_WHO);
    Tally tally = Tally.empty(new TallyPlan(wave.instrument(), segments));
    wave.responses().forEach(tally::add);
    return Publications.of(tally, wave.invited(), K);
  }
}
