package nl.peilstok.api.participation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Token;
import nl.peilstok.core.participation.TokenInput;
import nl.peilstok.core.participation.TokenVerifier;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;
import org.jspecify.annotations.Nullable;

/** Let in whoever shows a token that the key of a wave signed, for that wave's manifest. */
@Singleton
class TokenDoor {
  private final Waves waves;
  private final Clock clock;
  private final Map<String, String> ids = new ConcurrentHashMap<>();
  private final Map<String, TokenVerifier> verifiers = new ConcurrentHashMap<>();

  TokenDoor(Waves waves, Clock clock) {
    this.waves = waves;
    this.clock = clock;
  }

  /** A good token and the wave it is good for. */
  record Admitted(String wave, Token token) {}

  /** Check a token; refuses what is not one, and what comes after the wave has closed. */
  Admitted admit(byte[] tokenInput, byte[] signature) {
    TokenInput input = TokenInput.read(tokenInput).orElseThrow(TokenDoor::notValid);
    String manifest = HexFormat.of().formatHex(input.manifestHash());
    Wave wave =
        Optional.ofNullable(ids.computeIfAbsent(manifest, this::waveOf))
            .flatMap(waves::find)
            .orElseThrow(TokenDoor::notValid);
    TokenVerifier verifier = verifier(wave.id()).orElseThrow(TokenDoor::notValid);
    if (!Arrays.equals(input.keyId(), verifier.id())
        || !verifier.verifies(input.bytes(), signature)) {
      throw notValid();
    }
    if (wave instanceof Wave.Open open && open.collects(clock.instant())) {
      return new Admitted(wave.id(), new Token(input.jti(), input.bytes(), signature));
    }
    throw Refusal.of(Failure.WAVE_CLOSED);
  }

  private @Nullable String waveOf(String manifest) {
    return waves.all().stream()
        .filter(one -> one.manifest().filter(it -> it.hash().equals(manifest)).isPresent())
        .findFirst()
        .map(Wave::id)
        .orElse(null);
  }

  private Optional<TokenVerifier> verifier(String wave) {
    return Optional.ofNullable(
        verifiers.computeIfAbsent(
            wave, id -> waves.tokenKey(id).map(TokenVerifier::new).orElse(null)));
  }

  private static Refusal notValid() {
    return Refusal.of(Failure.TOKEN_NOT_VALID);
  }
}
