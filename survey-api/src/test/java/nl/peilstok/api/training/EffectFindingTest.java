package nl.peilstok.api.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.TrainingEffect;
import nl.peilstok.analytics.synthetic.Size;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.SyntheticResults;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;

/** A made-up organisation of 1,400 in which half of the departments are trained. */
final class EffectFindingTest {
  private final SyntheticOrganisation people = SyntheticOrganisation.of(Size.MEDIUM, 4);
  private final Publication before = SyntheticResults.of(people, 1).publication();
  private final Publication now = SyntheticResults.of(people, 2).publication();

  @Test
  void the_sentence_names_the_effect_its_interval_and_what_may_be_said_of_its_cause() {
    Set<String> trained = people.plants().trained();
    assertThat(sentence(trained, true, Language.NL))
        .matches(
            "Kennis steeg bij de getrainde groepen \\d,\\d punten meer \\(tussen \\d,\\d en"
                + " \\d,\\d\\) dan bij de andere\\. Er is geloot, dus dat komt door de training\\.");
    assertThat(sentence(trained, false, Language.EN))
        .matches(
            ".* rose \\d\\.\\d points more \\(between \\d\\.\\d and \\d\\.\\d\\) in the trained"
                + " groups than in the others\\. That goes with the training\\.");
  }

  @Test
  void trained_and_others_turned_round_turn_the_sentence() {
    Set<String> others = new TreeSet<>(people.plants().departments().values());
    others.removeAll(people.plants().trained());
    assertThat(sentence(others, false, Language.NL))
        .contains("bij de getrainde groepen", "dan bij de andere")
        .containsAnyOf("punten minder", "daalde");
  }

  @Test
  void without_a_group_to_compare_with_there_is_no_figure() {
    assertThat(sentence(Set.of("nowhere"), false, Language.NL))
        .isEqualTo("Wat de training deed, is niet te berekenen: er is maar één groep.");
  }

  private String sentence(Set<String> units, boolean drawn, Language language) {
    PrioritiesPage.ScaleWords scales =
        new PrioritiesPage.ScaleWords(now.instrument(), Words.in(language));
    return new EffectFinding(scales, drawn)
        .of(TrainingEffect.of(before, now, units, Optional.empty()));
  }
}
