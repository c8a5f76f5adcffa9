package nl.peilstok.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 beside a file, in the form that {@code sha256sum --check} reads. */
final class Checksum {

  private Checksum() {}

  static void write(Path file) throws IOException {
    Path beside = beside(file);
    Files.createFile(
        beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(beside, of(file) + "  " + file.getFileName() + "\n");
  }

  /** Refuse a file that is not what was written; whether there was anything to hold it against. */
  static boolean holds(Path file) throws IOException {
    Path beside = beside(file);
    if (Files.notExists(beside)) {
      return false;
    }
    if (!Files.readString(beside).startsWith(of(file) + " ")) {
      throw Refused.because(file + " is not what was written: its SHA-256 is another one.");
    }
    return true;
  }

  private static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".sha256");
  }

  private static String of(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      input.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
