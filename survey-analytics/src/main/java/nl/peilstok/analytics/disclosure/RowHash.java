package nl.peilstok.analytics.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hash rows field by field, each with its length, so that no two publications collide. */
final class RowHash {
  private final MessageDigest digest;

  private RowHash(MessageDigest digest) {
    this.digest = digest;
  }

  /** The hash of a heading and of the rows in canonical order, in hex. */
  static String of(String heading, List<PublicationRow> rows) {
    try {
      RowHash hash = new RowHash(MessageDigest.getInstance("SHA-256"));
      hash.text(heading);
      rows.stream().sorted().forEach(hash::row);
      return HexFormat.of().formatHex(hash.digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private void row(PublicationRow row) {
    text(row.partition());
    text(row.base());
    number(row.position());
    text(row.members());
    text(row.figures());
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
