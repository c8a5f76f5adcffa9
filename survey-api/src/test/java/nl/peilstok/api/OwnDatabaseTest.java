package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import nl.peilstok.mariadb.FreshDatabase;
import nl.peilstok.mariadb.MariadbSession;
import nl.peilstok.mariadb.MariadbStartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnDatabaseTest {

  @TempDir private Path data = Path.of("");

  @Test
  void the_environment_names_it_and_the_folder_is_kept_for_one() {
    try (FreshDatabase fresh = MariadbSession.freshDatabase();
        Database database = Database.open(data, environment(fresh.jdbcUrl(), fresh))) {
      assertThat(database.url()).isEqualTo(fresh.jdbcUrl());
      assertThat(database.end()).isNotDone();
      assertThatExceptionOfType(MariadbStartException.class)
          .isThrownBy(() -> Database.open(data, environment(fresh.jdbcUrl(), fresh)))
          .withMessageContaining("is in use by another Peilstok");
    }
  }

  @Test
  void a_closed_one_gives_the_folder_free() {
    try (FreshDatabase fresh = MariadbSession.freshDatabase()) {
      Map<String, String> environment = environment(fresh.jdbcUrl(), fresh);
      Database.open(data, environment).close();
      Database.open(data, environment).close();
    }
  }

  @Test
  void one_that_cannot_be_reached_is_named_without_its_secrets_and_frees_the_folder() {
    try (FreshDatabase fresh = MariadbSession.freshDatabase()) {
      String nowhere = "jdbc:mariadb://127.0.0.1:9/peilstok?trustStorePassword=geheim";
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> Database.open(data, environment(nowhere, fresh)))
          .withMessageContaining("jdbc:mariadb://127.0.0.1:9/peilstok cannot be reached")
          .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("geheim"))
          .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(1));
      Database.open(data, environment(fresh.jdbcUrl(), fresh)).close();
    }
  }

  @Test
  void half_an_environment_is_refused() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> Database.open(data, Map.of("PEILSTOK_DB_URL", "jdbc:mariadb://db/p")))
        .withMessageContaining("PEILSTOK_DB_USER must be set too");
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> Database.open(data, Map.of("PEILSTOK_DB_URL", "jdbc:mysql://db/p")))
        .withMessageContaining("must begin with jdbc:mariadb:")
        .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(2));
  }

  @Test
  void its_password_does_not_show_as_text() {
    OwnDatabase.Access access =
        new OwnDatabase.Access("jdbc:mariadb://db/p?password=geheim", "peil", "geheim");
    assertThat(access).hasToString("peil on jdbc:mariadb://db/p");
  }

  private static Map<String, String> environment(String url, FreshDatabase database) {
    return Map.of(
        "PEILSTOK_DB_URL", url,
        "PEILSTOK_DB_USER", database.user(),
        "PEILSTOK_DB_PASSWORD", database.password());
  }
}
