package nl.peilstok.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What a data folder keeps outside the database: the secrets, and the token keys of waves. */
final class Keystore {
  private static final List<String> FOLDERS = List.of("secrets", "keystore");
  private static final Pattern ENTRY =
      Pattern.compile("(?:secrets|keystore)/[A-Za-z0-9_-][A-Za-z0-9._-]*");

  /** The new installation draws its own, and MariaDB reads the other but once. */
  private static final List<String> LEFT_OUT =
      List.of("secrets/mariadb-password", "secrets/init.sql");

  private Keystore() {}

  /** Copy the files; how many there were. */
  static int write(Path data, OutputStream output) throws IOException {
    List<Path> files = files(data);
    ZipOutputStream zip = new ZipOutputStream(output);
    for (Path file : files) {
      zip.putNextEntry(new ZipEntry(data.relativize(file).toString()));
      Files.copy(file, zip);
      zip.closeEntry();
    }
    zip.finish();
    return files.size();
  }

  private static List<Path> files(Path data) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      if (Files.isDirectory(data.resolve(folder))) {
        try (Stream<Path> found = Files.list(data.resolve(folder))) {
          found
              .filter(Files::isRegularFile)
              .filter(file -> ENTRY.matcher(data.relativize(file).toString()).matches())
              .filter(file -> !LEFT_OUT.contains(data.relativize(file).toString()))
              .sorted()
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  /** Put the files in place, for their owner only; how many there were. */
  static int unpack(Path file, Path data) throws IOException {
    int count = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        if (!ENTRY.matcher(entry.getName()).matches()) {
          throw Refused.because(file + " is no keystore of Peilstok: " + entry.getName());
        }
        try (InputStream content = zip.getInputStream(entry)) {
          place(content, data.resolve(entry.getName()));
        }
        count++;
      }
    }
    return count;
  }

  private static void place(InputStream content, Path file) throws IOException {
    Files.createDirectories(
        file.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (OutputStream output = Files.newOutputStream(file)) {
      content.transferTo(output);
    }
  }
}
