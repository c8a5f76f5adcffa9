package nl.peilstok.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.peilstok.core.failure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordRuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"paarse olifanten", "Zomerregen op het dak", "kaas99-brood11"})
  void a_long_password_of_ones_own_is_fine(String password) {
    assertThat(PasswordRule.faults(password, "kim@example.org", "Kim de Vries")).isEmpty();
  }

  @Test
  void a_password_has_at_least_twelve_characters() {
    assertThat(PasswordRule.faults("kaas-brood1", "", "")).containsExactly(Reason.TOO_SHORT);
    assertThat(PasswordRule.faults("kaas".repeat(50) + "-brood", "", ""))
        .containsExactly(Reason.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789012",
        "aaaaaaaaaaaa",
        "Password2026!",
        "Wachtwoord123",
        "Welkom123456!",
        "qwertyuiop12",
        "abababababab",
        "Provincie2026"
      })
  void a_password_that_many_use_is_refused(String password) {
    assertThat(PasswordRule.faults(password, "", "")).contains(Reason.TOO_COMMON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ikbenkim.jansen!", "deVRIES-was-hier", "example-op-zondag"})
  void a_password_like_ones_name_or_address_is_refused(String password) {
    assertThat(PasswordRule.faults(password, "kim.jansen@example.org", "Kim de Vries"))
        .contains(Reason.LIKE_YOURSELF);
  }
}
