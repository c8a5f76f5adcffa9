package nl.peilstok.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.api.Answer;
import nl.peilstok.api.HeardAnnouncements;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import org.junit.jupiter.api.Test;

@InstallationTest
final class FirstStartTest {
  private static final String EMAIL = "administrator@peilstok.example";

  @Inject Installation installation;
  @Inject HeardAnnouncements announcements;
  @Inject AccountRows rows;
  @Inject Newcomers newcomers;
  @Inject OneTimePasswords passwords;

  @Test
  void the_first_start_tells_how_to_log_in_and_no_later_one_does() {
    assertThat(announcements.lines()).hasSize(2);
    assertThat(announcements.lines().getFirst()).contains(EMAIL);
    String last = announcements.lines().getLast();

    assertThat(login(last.substring(last.lastIndexOf(' ') + 1)).status()).isEqualTo(200);
    assertThat(administrator(false).ensure()).isEmpty();
  }

  @Test
  void whoever_missed_the_password_gets_another() {
    String id = rows.findByAddress(EMAIL).orElseThrow().id();
    rows.update(id, "Administrator", true);
    rows.clearRoles(id);

    Optional<String> password = administrator(true).ensure();

    assertThat(login(password.orElseThrow()).status()).isEqualTo(200);
    assertThat(rows.findOne(id).orElseThrow().account().isActiveAdministrator()).isTrue();
  }

  private FirstAdministrator administrator(boolean reset) {
    return new FirstAdministrator(
        rows, newcomers, passwords, new AdministratorSettings(EMAIL, reset));
  }

  private Answer login(String password) {
    return installation
        .anonymous()
        .post("/auth/login", Map.of("email", EMAIL, "password", password));
  }
}
