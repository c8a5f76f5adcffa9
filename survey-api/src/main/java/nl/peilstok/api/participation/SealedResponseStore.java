package nl.peilstok.api.participation;

import jakarta.inject.Singleton;
import java.util.List;
import nl.peilstok.core.participation.SealedResponses;

/** Responses as they stand in the database, sealed. */
@Singleton
class SealedResponseStore implements SealedResponses {
  private static final int ID_BYTES = 16;

  private final SealedResponseRows rows;
  private final SealedCodeRows codes;

  SealedResponseStore(SealedResponseRows rows, SealedCodeRows codes) {
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
  public long spentTokens(String wave) {
    return rows.countSpent(wave);
  }

  @Override
  public void rebuild() {
    // The primary keys are random or hashes: written anew in their order, no order of arrival
    // stays.
    rows.rebuildResponses();
    rows.rebuildTokens();
    codes.rebuild();
  }

  @Override
  public void destroyCodes(String wave) {
    codes.removeAll(wave);
  }

  @Override
  public void destroy(String wave) {
    rows.removeResponses(wave);
    rows.removeTokens(wave);
  }
}
