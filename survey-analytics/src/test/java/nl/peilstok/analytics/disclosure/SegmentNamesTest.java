package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SegmentNamesTest {
  private final SegmentNames names = new SegmentNames(Municipality.small());

  @Test
  void merged_values_are_listed_and_said_to_be_together() {
    assertThat(together("a")).isEqualTo("Team A");
    assertThat(together("a", "c")).isEqualTo("Team A en Team C samen");
    assertThat(together("a", "b", "c")).isEqualTo("Team A, Team B en Team C samen");
    assertThat(names.together(SegmentKey.ROLE, List.of("beleid", "manager"), Language.EN))
        .isEqualTo("Policy and Manager together");
  }

  @ParameterizedTest
  @EnumSource(SegmentKey.class)
  void those_who_have_no_value_have_a_name_too(SegmentKey key) {
    assertThat(names.name(key, SegmentPlan.NONE, Language.NL)).containsAnyOf("zonder", "onbekend");
    assertThat(names.name(key, SegmentPlan.NONE, Language.EN)).containsAnyOf("without", "unknown");
  }

  private String together(String... teams) {
    return names.together(SegmentKey.TEAM, List.of(teams), Language.NL);
  }
}
