package nl.peilstok.api.result;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.PublicationRow;
import nl.peilstok.api.platform.sealing.SealedText;

/**
 * A publication as one text file, which {@code ./peilstok verify-publication} reads.
 *
 * <p>The certificate is there for all to read; the rows and the counts that the proof rests on open
 * with a passphrase only.
 */
final class PublicationFile {
  private PublicationFile() {}

  /**
   * Write.
   *
   * @param cells the key of the proof's seal, and the counts
   */
  static byte[] of(Publication publication, String cells, String passphrase) {
    byte[] body = (rows(publication) + "cells=plain\n" + cells).getBytes(StandardCharsets.UTF_8);
    String text =
        "peilstok-publication/1\n"
            + publication.certificate().text()
            + "rows=sealed\n"
            + SealedText.box(body, passphrase).lines();
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String rows(Publication publication) {
    List<PublicationRow> rows = publication.freeze();
    StringBuilder text = new StringBuilder("rows=" + rows.size() + "\n");
    for (PublicationRow row : rows) {
      text.append(
          String.join(
              "\t",
              row.partition(),
              row.base(),
              Integer.toString(row.position()),
              row.members(),
              row.figures()));
      text.append('\n');
    }
    return text.toString();
  }
}
