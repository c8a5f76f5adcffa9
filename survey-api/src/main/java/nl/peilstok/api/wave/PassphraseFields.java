package nl.peilstok.api.wave;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** A passphrase, typed twice; it is used and forgotten. */
@Serdeable
record PassphraseFields(@Nullable String passphrase, @Nullable String again) {

  /**
   * The passphrase.
   *
   * @throws Refusal when the two differ
   */
  String agreed() {
    String chosen = passphraseOrEmpty();
    if (!chosen.equals(again)) {
      Refusal.ifAny(List.of(Fault.of("again", Reason.NOT_THE_SAME)));
    }
    return chosen;
  }

  String passphraseOrEmpty() {
    return Objects.requireNonNullElse(passphrase, "");
  }

  @Override
  public String toString() {
    return "PassphraseFields[hidden]";
  }
}
