package nl.peilstok.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretsTest {
  @TempDir Path folder;

  @Test
  void a_secret_is_drawn_once_into_a_file_for_the_owner_only() throws IOException {
    byte[] first = secrets(Map.of()).secret("staff-token");

    assertThat(secrets(Map.of()).secret("staff-token")).isEqualTo(first).hasSize(32);
    Path file = folder.resolve("secrets").resolve("staff-token.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("secrets").toFile().list()).containsExactly("staff-token.key");
  }

  @Test
  void two_secrets_differ() {
    Secrets secrets = secrets(Map.of());

    assertThat(secrets.secret("a")).isNotEqualTo(secrets.secret("b"));
  }

  @Test
  void a_file_that_others_can_read_is_refused() throws IOException {
    Secrets secrets = secrets(Map.of());
    secrets.secret("staff-token");
    Path file = folder.resolve("secrets").resolve("staff-token.key");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> secrets.secret("staff-token")).hasMessageContaining("600");
  }

  @Test
  void the_environment_comes_first_and_must_be_long_enough() {
    Secrets given = secrets(Map.of("peilstok.staff-token.key", "x".repeat(32)));
    Secrets tooShort = secrets(Map.of("peilstok.staff-token.key", "short"));

    assertThat(given.secret("staff-token")).isEqualTo(Hashes.sha256("x".repeat(32)));
    assertThat(folder.resolve("secrets")).doesNotExist();
    assertThatThrownBy(() -> tooShort.secret("staff-token")).hasMessageContaining("too short");
  }

  private Secrets secrets(Map<String, Object> properties) {
    try (ApplicationContext context =
        ApplicationContext.builder().deduceEnvironment(false).properties(properties).build()) {
      context.getEnvironment().start();
      return new Secrets(context.getEnvironment(), folder.resolve("secrets").toString());
    }
  }
}
