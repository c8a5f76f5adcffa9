package nl.peilstok.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.function.Supplier;
import nl.peilstok.api.MovableClock;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import org.junit.jupiter.api.Test;

final class CodeEntryTest {
  private final MovableClock clock = new MovableClock();
  private final CodeEntry entry = new CodeEntry(clock);

  @Test
  void a_holder_has_an_allowance_of_their_own() {
    for (int call = 0; call < 60; call++) {
      assertThat(entry.guarded("one", () -> "in")).isEqualTo("in");
    }

    assertThat(refused("one", () -> "in")).isEqualTo(Failure.TOO_MANY_REQUESTS);
    assertThat(entry.guarded("another", () -> "in")).isEqualTo("in");
    clock.advance(Duration.ofSeconds(2));
    assertThat(entry.guarded("one", () -> "in")).isEqualTo("in");
  }

  @Test
  void strangers_share_one_and_leave_holders_alone() {
    for (int miss = 0; miss < 600; miss++) {
      assertThat(refused("guess " + miss, CodeEntryTest::unknown))
          .isEqualTo(Failure.CODE_NOT_VALID);
    }

    assertThat(refused("guess", CodeEntryTest::unknown)).isEqualTo(Failure.TOO_MANY_REQUESTS);
    assertThat(entry.guarded("holder", () -> "in")).isEqualTo("in");
  }

  private static String unknown() {
    throw Refusal.of(Failure.CODE_NOT_VALID);
  }

  private Failure refused(String holder, Supplier<String> call) {
    return catchThrowableOfType(Refusal.class, () -> entry.guarded(holder, call)).failure();
  }
}
