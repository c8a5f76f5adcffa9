package nl.peilstok.analytics.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.peilstok.analytics.synthetic.Scenario;
import nl.peilstok.analytics.synthetic.Size;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.core.instrument.Instrument;
import org.junit.jupiter.api.Test;

/** Where another wording breaks the line. */
class BrokenLinesTest {
  private static final SyntheticOrganisation WORLD = SyntheticOrganisation.of(Size.SMALL, 1);

  @Test
  void the_reworded_statement_breaks_every_scale_that_it_is_in_and_no_other() {
    assertThat(BrokenLines.between(instrument(2), instrument(3)))
        .isEqualTo(Set.of("houding", "thema-1", "thema-1.houding"));
  }

  @Test
  void the_same_words_break_nothing() {
    assertThat(BrokenLines.between(instrument(1), instrument(2))).isEmpty();
    SyntheticOrganisation without = WORLD.in(Scenario.NOTHING_PLANTED);
    assertThat(BrokenLines.between(without.wave(2).instrument(), without.wave(3).instrument()))
        .isEmpty();
  }

  private static Instrument instrument(int wave) {
    return WORLD.wave(wave).instrument();
  }
}
