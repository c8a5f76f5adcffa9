package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.json.JsonMapper;
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
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the test vectors of RFC 9474, appendix A, read from outside the project. */
public record RsaVector(String name, JsonNode values) {
  private static final JsonMapper JSON = ObjectMapper.getDefault();

  /** All variants; the test is skipped where the folder is absent. */
  public static Stream<RsaVector> all() {
    Path file = Path.of(System.getProperty("peilstok.shared", "../shared"), "vectors/rfc9474.json");
    assumeTrue(Files.exists(file), "There are no vectors in " + file + ", so this is skipped.");
    try {
      List<RsaVector> vectors = new ArrayList<>();
      JsonNode read =
          Objects.requireNonNull(JSON.readValue(Files.readAllBytes(file), JsonNode.class));
      for (JsonNode vector : child(read, "vectors").values()) {
        vectors.add(new RsaVector(child(vector, "name").getStringValue(), vector));
      }
      assertThat(vectors).isNotEmpty();
      return vectors.stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The variant that the product uses. */
  public static Stream<RsaVector> randomized() {
    return all().filter(vector -> vector.name().equals("RSABSSA-SHA384-PSS-Randomized"));
  }

  public byte[] inputMessage() {
    return bytes("input_msg");
  }

  public byte[] salt() {
    return bytes("salt");
  }

  public byte[] blindedMessage() {
    return bytes("blinded_msg");
  }

  public byte[] blindSignature() {
    return bytes("blind_sig");
  }

  public byte[] signature() {
    return bytes("sig");
  }

  /** Where the variant tells it. */
  public Optional<byte[]> encodedMessage() {
    return Optional.ofNullable(values.get("encoded_msg")).map(_ -> bytes("encoded_msg"));
  }

  /** The blinding factor: the vectors tell its inverse. */
  public BigInteger factor() {
    return number("inv").modInverse(number("n"));
  }

  public PublicKey publicKey() {
    try {
      return KeyFactory.getInstance("RSA")
          .generatePublic(new RSAPublicKeySpec(number("n"), number("e")));
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** In DER (PKCS #8). */
  public byte[] privateKey() {
    BigInteger p = number("p");
    BigInteger q = number("q");
    BigInteger d = number("d");
    RSAPrivateCrtKeySpec spec =
        new RSAPrivateCrtKeySpec(
            number("n"),
            number("e"),
            d,
            p,
            q,
            d.mod(p.subtract(BigInteger.ONE)),
            d.mod(q.subtract(BigInteger.ONE)),
            q.modInverse(p));
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(spec).getEncoded();
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private BigInteger number(String field) {
    return new BigInteger(1, bytes(field));
  }

  private byte[] bytes(String field) {
    return HexFormat.of().parseHex(child(values, field).getStringValue());
  }

  private static JsonNode child(JsonNode node, String field) {
    return Objects.requireNonNull(node.get(field), field);
  }
}
