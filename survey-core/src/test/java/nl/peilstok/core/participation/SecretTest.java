package nl.peilstok.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretTest {
  private final Secret secret = Secret.draw(new Random(20261122), Secret.Kind.SEALED_CODE);

  @Test
  void what_people_type_is_read_whatever_its_form() {
    String typed = " " + secret.grouped().toLowerCase(Locale.ROOT).replace("-", " - ");

    assertThat(Secret.read(typed)).contains(secret);
  }

  @Test
  void letters_that_look_like_digits_are_read_as_digits() {
    String typed = secret.text().replace('0', 'O').replace('1', 'l');

    assertThat(Secret.read(typed)).contains(secret);
  }

  @Test
  void a_slip_of_the_finger_is_noticed_nearly_always() {
    int noticed = 0;
    for (int place = 0; place < 26; place++) {
      char slipped = secret.text().charAt(place) == 'A' ? 'B' : 'A';
      String typed =
          secret.text().substring(0, place) + slipped + secret.text().substring(place + 1);
      noticed += Secret.read(typed).isEmpty() ? 1 : 0;
    }

    assertThat(noticed).isGreaterThanOrEqualTo(25);
  }

  @Test
  void it_never_prints_itself() {
    assertThat(secret.toString()).doesNotContain(secret.text());
  }

  @Test
  void hashes_for_different_uses_differ() {
    assertThat(secret.hash("code")).isNotEqualTo(secret.hash("withdrawal"));
  }

  @Test
  void it_has_26_random_and_two_check_characters_in_groups_of_four() {
    assertThat(secret.grouped()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
  }

  @Test
  void the_check_tells_the_kind() {
    for (Secret.Kind kind : Secret.Kind.values()) {
      Secret drawn = Secret.draw(new Random(1), kind);
      assertThat(drawn.kind()).isEqualTo(kind);
      assertThat(Secret.read(drawn.grouped(), kind)).contains(drawn);
      for (Secret.Kind other : Secret.Kind.values()) {
        assertThat(Secret.read(drawn.text(), other).isPresent()).isEqualTo(other == kind);
      }
    }
  }

  @Test
  void the_same_bytes_give_the_same_secret() {
    byte[] bytes = new byte[32];
    new Random(3).nextBytes(bytes);
    Secret derived = Secret.derive(bytes, Secret.Kind.INVITATION_CODE);

    assertThat(Secret.derive(bytes, Secret.Kind.INVITATION_CODE)).isEqualTo(derived);
    assertThat(derived.kind()).isEqualTo(Secret.Kind.INVITATION_CODE);
    bytes[0] ^= 1;
    assertThat(Secret.derive(bytes, Secret.Kind.INVITATION_CODE)).isNotEqualTo(derived);
    assertThat(Secret.withdrawalHash(derived.grouped())).isEqualTo(derived.hash("withdrawal"));
    assertThat(derived.withdrawalHash()).isEqualTo(derived.hash("withdrawal"));
  }
}
