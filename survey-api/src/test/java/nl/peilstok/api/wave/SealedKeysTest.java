package nl.peilstok.api.wave;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.sealing.Opener;
import nl.peilstok.api.platform.sealing.PassphraseWrap;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

/** What somebody can read who has the database and the secrets folder of an open wave. */
@InstallationTest
final class SealedKeysTest {
  /** Shorter pieces of a key could turn up by chance, or belong to its public half. */
  private static final int TELLING = 24;

  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Tables tables;
  @Inject HolderKeys keys;

  @Value("${peilstok.secrets}")
  String secrets = "";

  @Test
  void without_the_passphrase_nothing_opens() throws IOException {
    WaveLife wave = scenario.open("Najaar");
    scenario.interviews(wave, 3);
    String holder = installation.accountId(AccountRole.KEY_HOLDER);
    byte[] wrapped =
        column("SELECT wrapped_private_key FROM holder_key WHERE account_id = ?", holder);

    assertThat(PassphraseWrap.unwrap(wrapped, "een heel andere zin")).isEmpty();

    byte[] own = PassphraseWrap.unwrap(wrapped, WaveLife.PASSPHRASE).orElseThrow();
    byte[] opening = keys.unwrap(wave.id(), holder, WaveLife.PASSPHRASE);
    String found = tables.everything() + secretsFolder();
    nowhere_in(
        found, own, column("SELECT public_key FROM holder_key WHERE account_id = ?", holder));
    nowhere_in(found, opening, column("SELECT public_key FROM sealing_key"));
    only_the_opening_key_opens(own, opening, manifestHash(wave));
  }

  /** The control: with the passphrase the same bytes do open. */
  private void only_the_opening_key_opens(byte[] own, byte[] opening, byte[] manifestHash) {
    List<byte[]> ids = tables.column("SELECT id FROM sealed_response ORDER BY id");
    List<byte[]> sealed = tables.column("SELECT sealed FROM sealed_response ORDER BY id");
    assertThat(sealed).hasSize(2);
    for (int i = 0; i < sealed.size(); i++) {
      byte[] context = joined(manifestHash, ids.get(i));
      assertThat(new Opener(own).open(sealed.get(i), context)).isEmpty();
      assertThat(new Opener(opening).open(sealed.get(i), ids.get(i))).isEmpty();
      assertThat(new Opener(opening).open(sealed.get(i), context)).isPresent();
    }
  }

  private static void nowhere_in(String found, byte[] privateKey, byte[] publicKey) {
    String open = text(publicKey);
    int looked = 0;
    for (int from = 0; from + TELLING <= privateKey.length; from++) {
      String piece = text(privateKey).substring(from, from + TELLING);
      if (!open.contains(piece)) {
        looked++;
        assertThat(found.contains(piece) && !isLabel(piece)).as("piece at " + from).isFalse();
      }
    }
    assertThat(looked).isPositive();
  }

  /** Keys say in clear letters what they are. */
  private static boolean isLabel(String piece) {
    return piece.contains("type.googleapis.com") || piece.contains("crypto.tink");
  }

  private String secretsFolder() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of(secrets))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(text(Files.readAllBytes(file)));
      }
    }
    return all.toString();
  }

  private byte[] manifestHash(WaveLife wave) {
    Optional<String> hash =
        installation.anonymous().get(wave.path("/manifest")).header("Manifest-Hash");
    return HexFormat.of().parseHex(hash.orElseThrow());
  }

  private byte[] column(String sql, Object... values) {
    return tables.column(sql, values).getFirst();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
