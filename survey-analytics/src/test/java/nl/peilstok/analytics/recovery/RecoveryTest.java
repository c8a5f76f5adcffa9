package nl.peilstok.analytics.recovery;

import org.junit.jupiter.api.Test;

/** The recovery on a few organisations, with bounds as wide as so few leave them. */
class RecoveryTest {
  private static final int ORGANISATIONS = 10;
  private static final int REPLICATES = 100;

  private static final Recovery RECOVERY = Recovery.of(ORGANISATIONS, REPLICATES);
  private static final Expectations EXPECTATIONS = new Expectations(RECOVERY);

  @Test
  void each_planted_effect_lies_in_most_of_its_intervals() {
    RECOVERY.lines().forEach(System.out::println);

    EXPECTATIONS.plantsAreCovered(Expectations.chance(.90, ORGANISATIONS));
  }

  @Test
  void false_discoveries_are_as_rare_as_so_few_pages_can_show() {
    EXPECTATIONS.falseDiscoveriesAreRare(Expectations.chance(.05, ORGANISATIONS));
  }

  @Test
  void intervals_with_correction_cover_the_mean_where_chance_decides_who_answers() {
    EXPECTATIONS.meansAreCovered(intervals -> Expectations.chance(.95, intervals));
  }

  @Test
  void where_attitude_decides_who_answers_the_bias_is_reported() {
    EXPECTATIONS.biasIsReported();
  }
}
