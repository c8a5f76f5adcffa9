package nl.peilstok.verification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The certificate's hash: SHA-256 over the heading and each field, each text after its length. */
final class RowHash {
  private RowHash() {}

  static String of(String heading, List<Row> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(heading, digest);
      for (Row row : rows) {
        add(row.side().code(), digest);
        add(row.base(), digest);
        add(row.position(), digest);
        add(row.members(), digest);
        add(row.figures(), digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static void add(String text, MessageDigest digest) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length, digest);
    digest.update(bytes);
  }

  private static void add(int number, MessageDigest digest) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
