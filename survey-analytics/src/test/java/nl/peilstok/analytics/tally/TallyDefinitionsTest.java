package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;

/** The tally against the definitions, said once more as plainly as can be. */
final class TallyDefinitionsTest {
  private static final TallyPlan PLAN = new TallyPlan(Questionnaire.full(), Municipality.small());

  @Property(tries = 200)
  void the_dimensions_together_are_those_of_who_has_all_three(@ForAll long seed) {
    DrawnWave wave = wave(seed);
    assertThat(counts(wave).dimensions()).isEqualTo(plain(wave).dimensions());
  }

  @Property(tries = 200)
  void the_items_of_a_scale_go_together_over_who_answered_all(@ForAll long seed) {
    DrawnWave wave = wave(seed);
    Map<String, ItemProducts> products = wave.tally().itemProducts();
    for (Scale scale : PLAN.instrument().scales()) {
      if (!scale.id().equals(Scale.SCENARIOS)) {
        assertThat(products.get(scale.id())).isEqualTo(plain(wave).itemProducts(scale));
      }
    }
    assertThat(products).doesNotContainKey(Scale.SCENARIOS);
  }

  @Property(tries = 200)
  void two_scales_go_together_over_who_has_both(@ForAll long seed) {
    DrawnWave wave = wave(seed);
    List<ScaleProducts> pairs = wave.tally().scaleProducts();
    // Six scales of a theme and a dimension; three dimensions and the scenarios.
    assertThat(pairs).hasSize(15 + 6);
    assertThat(pairs)
        .allSatisfy(
            pair ->
                assertThat(pair.products())
                    .isEqualTo(plain(wave).scaleProducts(pair.first(), pair.second())));
  }

  @Property(tries = 200)
  void certainty_is_scored_where_it_was_asked_and_given(@ForAll long seed) {
    DrawnWave wave = wave(seed);
    Map<String, CertaintyCounts> certainties = counts(wave).certainties();
    assertThat(certainties).containsOnlyKeys("scenario-1", "scenario-2");
    for (Item item : PLAN.instrument().items()) {
      if (item instanceof Item.Knowledge knowledge) {
        assertThat(certainties.get(item.id())).isEqualTo(plain(wave).certainty(knowledge));
      }
    }
  }

  @Property(tries = 200)
  void data_quality_is_counted_as_defined(@ForAll long seed) {
    DrawnWave wave = wave(seed);
    assertThat(wave.tally().quality()).isEqualTo(plain(wave).quality());
  }

  private static DrawnWave wave(long seed) {
    return DrawnWave.of(seed, 60, PLAN);
  }

  private static PlainTally plain(DrawnWave wave) {
    return new PlainTally(PLAN.instrument(), wave.responses());
  }

  private static Counts counts(DrawnWave wave) {
    Tally tally = wave.tally();
    return tally.counts(tally.atoms());
  }
}
