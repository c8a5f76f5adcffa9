package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import nl.peilstok.api.InstallationContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessibilitySettingsTest {
  private static final String STATEMENT = "https://www.toegankelijkheidsverklaring.nl/register/1";

  @Test
  void what_is_set_to_nothing_is_not_set() {
    AccessibilitySettings settings = new AccessibilitySettings("", " ", ComplianceStatus.D, "", "");

    assertThat(settings)
        .isEqualTo(new AccessibilitySettings(null, null, ComplianceStatus.D, null, null));
    assertThat(settings.namesContact()).isFalse();
    assertThat(settings.drawnUp()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "anna@", "anna@example", "a b@example.org", "a@b.org?cc=c@d.org"})
  void an_e_mail_address_is_one(String email) {
    refused("EMAIL", email, null, ComplianceStatus.D, null, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "bel ons", "070 12;ext=3", "+"})
  void a_telephone_number_is_one(String telephone) {
    refused("TELEPHONE", null, telephone, ComplianceStatus.D, null, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/1",
        "javascript:alert(1)",
        "https:/x",
        "register",
        "https://a b"
      })
  void the_registered_statement_is_reached_by_https(String statement) {
    refused("STATEMENT", null, null, ComplianceStatus.D, statement, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 november 2026", "2026-02-30", "2026-11"})
  void a_date_is_a_day_that_exists(String date) {
    refused("DATE", null, null, ComplianceStatus.D, null, date);
  }

  @Test
  void a_status_rests_on_what_it_claims() {
    refused("STATUS", null, null, ComplianceStatus.A, null, "2026-11-03");
    refused("STATUS", null, null, ComplianceStatus.B, null, "2026-11-03");
    refused("STATUS", null, null, ComplianceStatus.C, STATEMENT, null);
    assertThat(new AccessibilitySettings(null, null, ComplianceStatus.A, STATEMENT, null))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"status,F", "email,anna", "statement,http://example.org"})
  void a_wrong_setting_ends_the_start(String setting, String value) {
    Map<String, Object> properties = new HashMap<>(InstallationContext.testProperties());
    properties.put("peilstok.accessibility." + setting, value);

    assertThatThrownBy(() -> ApplicationContext.builder().properties(properties).start().close())
        .hasStackTraceContaining(setting.equals("status") ? "[F]" : "PEILSTOK_ACCESSIBILITY_");
  }

  private static void refused(
      String variable,
      @Nullable String email,
      @Nullable String telephone,
      ComplianceStatus status,
      @Nullable String statement,
      @Nullable String date) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AccessibilitySettings(email, telephone, status, statement, date))
        .withMessageStartingWith("PEILSTOK_ACCESSIBILITY_" + variable);
  }
}
