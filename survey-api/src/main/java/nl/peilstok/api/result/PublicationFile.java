package nl.peilstok.api.result;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.PublicationRow;
import nl.peilstok.api.platform.sealing.SealedCells;

/**
 * A publication as one text file, which {@code ./peilstok verify-publication} reads.
 *
 * <p>Certificate, rows, and what the proof rests on, or that it is not there.
 */
final class PublicationFile {
  private PublicationFile() {}

  /** Everything that left the house, and not what the proof rests on. */
  static byte[] of(Publication publication) {
    return bytes(publication, "cells=none\n");
  }

  /** With what the proof rests on, which only a passphrase opens. */
  static byte[] of(Publication publication, SealedCells cells) {
    return bytes(publication, "cells=sealed\n" + cells.lines());
  }

  private static byte[] bytes(Publication publication, String cells) {
    List<PublicationRow> rows = publication.freeze();
    StringBuilder text = new StringBuilder("peilstok-publication/1\n");
    text.append(publication.certificate().text());
    text.append("rows=").append(rows.size()).append('\n');
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
    return text.append(cells).toString().getBytes(StandardCharsets.UTF_8);
  }
}
