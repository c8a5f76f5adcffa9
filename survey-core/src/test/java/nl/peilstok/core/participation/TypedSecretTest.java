package nl.peilstok.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TypedSecretTest {
  private final Secret secret = Secret.draw(new Random(20261122), Secret.Kind.INVITATION_CODE);
  private final String text = secret.text();

  @Test
  void a_secret_of_any_kind_is_read() {
    assertThat(TypedSecret.of(secret.grouped())).isEqualTo(new TypedSecret.Read(secret));
  }

  @Test
  void dashes_and_blanks_of_a_word_processor_do_not_matter() {
    String pasted = "\u00a0" + secret.grouped().replace('-', '\u2013') + "\u202f\ufeff";

    assertThat(TypedSecret.of(pasted)).isEqualTo(new TypedSecret.Read(secret));
    assertThat(Secret.read(pasted)).contains(secret);
  }

  @Test
  void each_mistake_is_told_apart() {
    assertThat(TypedSecret.of(" - ")).isEqualTo(new TypedSecret.Missing());
    assertThat(TypedSecret.of(text.substring(1) + "é")).isEqualTo(new TypedSecret.Strange());
    assertThat(TypedSecret.of("a!")).isEqualTo(new TypedSecret.Strange());
    assertThat(TypedSecret.of(text.substring(1))).isEqualTo(new TypedSecret.TooShort(27));
    assertThat(TypedSecret.of(text + "ab")).isEqualTo(new TypedSecret.TooLong(30));
    String slipped = (text.startsWith("A") ? "B" : "A") + text.substring(1);
    assertThat(TypedSecret.of(slipped)).isEqualTo(new TypedSecret.Mistyped());
  }
}
