package nl.peilstok.api.interview;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The vectors of RFC 9474, which nobody here wrote; tests are skipped where they are not. */
final class Rfc9474 {
  private Rfc9474() {}

  /** All four variants. */
  static Stream<Vector> vectors() {
    String shared = System.getProperty("peilstok.shared", "");
    Path file = Path.of(shared, "vectors", "rfc9474.json");
    assumeTrue(Files.exists(file), "no vectors at " + file + ": set peilstok.shared");
    try {
      JsonNode read = ObjectMapper.getDefault().readValue(Files.readString(file), JsonNode.class);
      JsonNode vectors = below(Objects.requireNonNull(read), "vectors");
      return StreamSupport.stream(vectors.values().spliterator(), false).map(Vector::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One variant; everything in it is hex. */
  record Vector(JsonNode json) {

    String text(String field) {
      return below(json, field).getStringValue();
    }

    boolean has(String field) {
      return json.get(field) != null;
    }

    int saltLength() {
      return below(json, "salt_len").getIntValue();
    }

    /** The DER of the public key. */
    String publicKey() {
      try {
        PublicKey key =
            KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number("n"), number("e")));
        return HexFormat.of().formatHex(key.getEncoded());
      } catch (GeneralSecurityException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }

    /** The number that the message was blinded with: the vectors hold its inverse. */
    String factor() {
      String factor = number("inv").modInverse(number("n")).toString(16);
      return "0".repeat(text("n").length() - factor.length()) + factor;
    }

    private BigInteger number(String field) {
      return new BigInteger(text(field), 16);
    }

    @Override
    public String toString() {
      return text("name");
    }
  }

  private static JsonNode below(JsonNode node, String field) {
    return Objects.requireNonNull(node.get(field), field);
  }
}
