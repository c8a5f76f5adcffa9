package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {

  @Test
  void a_withdrawal_secret_is_28_characters_that_are_hard_to_misread() {
    assertThat(Secrets.withdrawal()).matches("[0-9A-HJKMNP-TV-Z]{28}");
  }

  @Test
  void no_two_secrets_are_alike() {
    assertThat(Secrets.withdrawal()).isNotEqualTo(Secrets.withdrawal());
  }

  @Test
  void the_server_gets_a_hash_with_a_domain_of_its_own() {
    // printf withdrawal0123456789ABCDEFGHJKMNPQRSTV | sha256sum
    assertThat(Secrets.withdrawalHash("0123456789ABCDEFGHJKMNPQRSTV"))
        .isEqualTo("cba9673b5d212c18db052ac3f4bd3e0a29cd1d7fba764a64b54f250a0e688095");
  }
}
