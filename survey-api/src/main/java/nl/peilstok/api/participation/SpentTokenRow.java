package nl.peilstok.api.participation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import nl.peilstok.core.participation.TokenInput;
import nl.peilstok.core.participation.TokenVerifier;
import org.jspecify.annotations.Nullable;

/** A token that was used to answer; a sealed code's has neither input nor signature. */
@MappedEntity("spent_token")
@SuppressWarnings("ArrayRecordComponent") // a row of bytes as the table has it, never compared
record SpentTokenRow(
    @Id byte[] jti, String waveId, byte @Nullable [] tokenInput, byte @Nullable [] signature) {

  boolean bySealedCode() {
    return tokenInput == null || tokenInput.length == 0;
  }

  /** Whether the wave's key signed it, for this manifest and under this name. */
  boolean isGood(TokenVerifier verifier, byte[] manifestHash) {
    return tokenInput != null
        && signature != null
        && TokenInput.read(tokenInput)
            .filter(input -> Arrays.equals(input.jti(), jti))
            .filter(input -> Arrays.equals(input.manifestHash(), manifestHash))
            .filter(input -> Arrays.equals(input.keyId(), verifier.id()))
            .isPresent()
        && verifier.verifies(tokenInput, signature);
  }
}
