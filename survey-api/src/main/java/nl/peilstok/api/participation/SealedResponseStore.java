package nl.peilstok.api.participation;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.peilstok.core.participation.SealedResponses;
import nl.peilstok.core.participation.TokenVerifier;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Responses as they stand in the database, sealed. */
@Singleton
class SealedResponseStore implements SealedResponses {
  private static final int ID_BYTES = 16;

  private final SealedResponseRows rows;
  private final SpentTokenRows tokens;
  private final SealedCodeRows codes;
  private final DatabaseLogs logs;
  private final Waves waves;

  SealedResponseStore(
      SealedResponseRows rows,
      SpentTokenRows tokens,
      SealedCodeRows codes,
      DatabaseLogs logs,
      Waves waves) {
    this.logs = logs;
    this.tokens = tokens;
    this.waves = waves;
    this.rows = rows;
    this.codes = codes;
  }

  @Override
  public void forEach(String wave, Reader reader) {
    byte[] after = new byte[ID_BYTES];
    List<SealedResponseRow> page = rows.page(wave, after);
    while (!page.isEmpty()) {
      page.forEach(row -> reader.take(row.id(), row.content()));
      page = rows.page(wave, page.getLast().id());
    }
  }

  @Override
  public long count(String wave) {
    return rows.countResponses(wave);
  }

  @Override
  public Spent spent(String wave) {
    byte[] manifestHash =
        waves
            .find(wave)
            .flatMap(Wave::manifest)
            .map(manifest -> HexFormat.of().parseHex(manifest.hash()))
            .orElseThrow();
    Optional<TokenVerifier> verifier = waves.tokenKey(wave).map(TokenVerifier::new);
    long signed = 0;
    long byCode = 0;
    long invalid = 0;
    byte[] after = new byte[0];
    List<SpentTokenRow> page = tokens.page(wave, after);
    while (!page.isEmpty()) {
      for (SpentTokenRow token : page) {
        if (token.bySealedCode()) {
          byCode++;
        } else if (verifier.filter(key -> token.isGood(key, manifestHash)).isPresent()) {
          signed++;
        } else {
          invalid++;
        }
      }
      page = tokens.page(wave, page.getLast().jti());
    }
    return new Spent(signed, byCode, invalid);
  }

  @Override
  public void rebuild() {
    // The primary keys are random or hashes: written anew in their order, no order of arrival
    // stays in the tables; the logs still have it.
    rows.rebuildResponses();
    tokens.rebuild();
    codes.rebuild();
    logs.forget();
  }

  @Override
  public void destroyCodes(String wave) {
    codes.removeAll(wave);
  }

  @Override
  public void destroy(String wave) {
    rows.removeResponses(wave);
    tokens.removeAll(wave);
  }
}
