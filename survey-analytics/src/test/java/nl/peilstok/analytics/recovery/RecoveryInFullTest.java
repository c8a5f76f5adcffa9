package nl.peilstok.analytics.recovery;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** METHOD's recovery with METHOD's bounds; {@code docs/method.md} holds the table it prints. */
@Tag("long")
class RecoveryInFullTest {
  private static final int ORGANISATIONS = 200;
  private static final int REPLICATES = 1_000;

  private static final Recovery RECOVERY = Recovery.of(ORGANISATIONS, REPLICATES);
  private static final Expectations EXPECTATIONS = new Expectations(RECOVERY);

  @Test
  void each_planted_effect_lies_in_at_least_90_of_100_intervals() {
    RECOVERY.lines().forEach(System.out::println);

    EXPECTATIONS.plantsAreCovered(0);
  }

  @Test
  void false_discoveries_are_at_most_5_percent() {
    EXPECTATIONS.falseDiscoveriesAreRare(0);
  }

  @Test
  void intervals_with_correction_cover_the_mean_93_to_97_times_in_100() {
    EXPECTATIONS.meansAreCovered(_ -> .02);
  }

  @Test
  void where_attitude_decides_who_answers_the_bias_is_reported() {
    EXPECTATIONS.biasIsReported();
  }
}
