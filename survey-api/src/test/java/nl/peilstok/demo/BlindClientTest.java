package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.interfaces.RSAPublicKey;
import java.util.HexFormat;
import nl.peilstok.api.RsaVector;
import nl.peilstok.core.participation.BlindSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's client against the vectors of RFC 9474, all four variants. */
final class BlindClientTest {

  @ParameterizedTest
  @MethodSource("nl.peilstok.api.RsaVector#all")
  void encoding_blinding_and_unblinding_are_those_of_the_rfc(RsaVector vector) {
    BlindClient client = new BlindClient((RSAPublicKey) vector.publicKey(), vector.salt().length);
    byte[] encoded = client.encode(vector.inputMessage(), vector.salt());
    vector.encodedMessage().ifPresent(given -> assertThat(encoded).isEqualTo(given));

    BlindClient.Blinded blinded = client.blind(encoded, vector.factor());

    assertThat(hex(blinded.message())).isEqualTo(hex(vector.blindedMessage()));
    assertThat(hex(client.unblind(vector.inputMessage(), blinded, vector.blindSignature())))
        .isEqualTo(hex(vector.signature()));
  }

  @ParameterizedTest
  @MethodSource("nl.peilstok.api.RsaVector#randomized")
  void the_server_signs_as_the_rfc_does(RsaVector vector) {
    BlindSigner signer = new BlindSigner(vector.privateKey());

    assertThat(hex(signer.sign(vector.blindedMessage()).orElseThrow()))
        .isEqualTo(hex(vector.blindSignature()));
  }

  @Test
  void a_signature_over_something_else_is_refused() {
    RsaVector vector = RsaVector.randomized().findFirst().orElseThrow();
    BlindClient client = new BlindClient((RSAPublicKey) vector.publicKey(), vector.salt().length);
    BlindClient.Blinded blinded = client.blind(vector.inputMessage());

    assertThatThrownBy(
            () -> client.unblind(vector.inputMessage(), blinded, vector.blindSignature()))
        .isInstanceOf(Refused.class);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
