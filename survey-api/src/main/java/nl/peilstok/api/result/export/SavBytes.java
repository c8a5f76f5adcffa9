package nl.peilstok.api.result.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Write the numbers and texts of an SPSS system file, smallest byte first. */
final class SavBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  SavBytes whole(int... numbers) {
    for (int number : numbers) {
      bytes.writeBytes(buffer(Integer.BYTES).putInt(number).array());
    }
    return this;
  }

  SavBytes real(double... numbers) {
    for (double number : numbers) {
      bytes.writeBytes(buffer(Double.BYTES).putDouble(number).array());
    }
    return this;
  }

  /** A text of exactly so many bytes: cut between characters, or filled up with blanks. */
  SavBytes text(String text, int length) {
    return padded(cut(text, length), length);
  }

  SavBytes raw(byte[] content) {
    bytes.writeBytes(content);
    return this;
  }

  SavBytes single(int number) {
    bytes.write(number);
    return this;
  }

  /** Bytes, filled up with blanks. */
  SavBytes padded(byte[] content, int length) {
    byte[] filled = Arrays.copyOf(content, length);
    Arrays.fill(filled, Math.min(content.length, length), length, (byte) ' ');
    bytes.writeBytes(filled);
    return this;
  }

  /** An extension record: numbers or texts of one size. */
  SavBytes extension(int subtype, int size, byte[] content) {
    return whole(7, subtype, size, content.length / size).raw(content);
  }

  byte[] all() {
    return bytes.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** As much of a text as fits, no character broken. */
  static byte[] cut(String text, int length) {
    byte[] all = utf8(text);
    int end = Math.min(length, all.length);
    while (end < all.length && end > 0 && (all[end] & 0xC0) == 0x80) {
      end--;
    }
    return Arrays.copyOf(all, end);
  }

  static int upTo(int multiple, int length) {
    return Math.ceilDiv(length, multiple) * multiple;
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
