package nl.peilstok.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PasswordHashesTest {
  private final PasswordHashes hashes = new PasswordHashes(new PasswordSettings(64, 1));

  @Test
  void a_hash_says_how_it_was_made() {
    assertThat(hashes.hash("secret"))
        .matches("\\$argon2id\\$v=19\\$m=64,t=1,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}");
  }

  @Test
  void the_same_password_has_another_hash_each_time() {
    assertThat(hashes.hash("secret")).isNotEqualTo(hashes.hash("secret"));
  }

  @Test
  void only_the_right_password_matches() {
    String hash = hashes.hash("secret");

    assertThat(hashes.matches("secret", hash)).isTrue();
    assertThat(hashes.matches("Secret", hash)).isFalse();
  }

  @Test
  void a_hash_of_another_cost_still_matches() {
    String cheaper = new PasswordHashes(new PasswordSettings(32, 2)).hash("secret");

    assertThat(hashes.matches("secret", cheaper)).isTrue();
  }

  /** Made by the reference implementation: {@code argon2 somesalt -id -t 2 -k 256 -p 1 -l 24}. */
  @Test
  void a_hash_of_the_reference_implementation_matches() {
    String reference =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    assertThat(hashes.matches("password", reference)).isTrue();
  }
}
