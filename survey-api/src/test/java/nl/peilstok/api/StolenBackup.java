package nl.peilstok.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.api.platform.sealing.Opener;
import nl.peilstok.api.platform.sealing.PassphraseWrap;

/** What a thief of a backup has who also knows the passphrase of a key holder. */
final class StolenBackup {
  private final String sql;
  private final Map<String, byte[]> openingKeys = new HashMap<>();
  private final List<byte[]> holderKeys = new ArrayList<>();
  private final List<byte[]> answers = new ArrayList<>();

  StolenBackup(String sql) {
    this.sql = sql;
    DumpedRows.of(sql, "holder_key").forEach(this::unwrap);
    DumpedRows.of(sql, "sealed_response").forEach(this::open);
  }

  /** The keys of all waves, which are nowhere in clear. */
  Map<String, byte[]> openingKeys() {
    return openingKeys;
  }

  /** Every response, opened. */
  List<byte[]> answers() {
    return answers;
  }

  /** Everything that the files must not show, as it would be written there. */
  List<String> secrets() {
    List<byte[]> secrets = new ArrayList<>(answers);
    secrets.addAll(holderKeys);
    secrets.addAll(openingKeys.values());
    List<String> written = new ArrayList<>();
    for (byte[] secret : secrets) {
      written.add(HexFormat.of().formatHex(secret));
      written.add(new String(secret, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
    }
    return written;
  }

  private void unwrap(List<String> row) {
    String wave = row.getFirst();
    byte[] own = PassphraseWrap.unwrap(bytes(row.get(3)), WaveLife.PASSPHRASE).orElseThrow();
    byte[] context = ("peilstok-opening-key/1 " + wave).getBytes(StandardCharsets.UTF_8);
    holderKeys.add(own);
    openingKeys.put(wave, new Opener(own).open(bytes(row.get(4)), context).orElseThrow());
  }

  private void open(List<String> row) {
    byte[] key = openingKeys.get(row.get(1));
    if (key == null) {
      throw new AssertionError("no key for " + row.get(1));
    }
    byte[] id = bytes(row.getFirst());
    byte[] manifest = HexFormat.of().parseHex(manifestHash(row.get(1)));
    byte[] context = ByteBuffer.allocate(manifest.length + id.length).put(manifest).put(id).array();
    answers.add(new Opener(key).open(bytes(row.get(2)), context).orElseThrow());
  }

  private String manifestHash(String wave) {
    return DumpedRows.of(sql, "wave").stream()
        .filter(row -> row.getFirst().equals(wave))
        .map(row -> row.stream().filter(value -> value.startsWith("0x")).findFirst().orElseThrow())
        .map(manifest -> Hex.sha256(new String(bytes(manifest), StandardCharsets.UTF_8)))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] bytes(String hexadecimal) {
    return HexFormat.of().parseHex(hexadecimal.substring(2).toLowerCase(Locale.ROOT));
  }
}
