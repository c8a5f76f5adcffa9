package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses to begin where the disk would be full half-way. */
final class FreeSpace {

  private static final long MEGABYTE = 1_000_000;

  private FreeSpace() {}

  static void require(Path folder, long bytes, String purpose) throws IOException {
    long usable = Files.getFileStore(folder).getUsableSpace();
    if (usable < bytes) {
      throw new MariadbStartException(
          String.format(
              "The disk of %s has %d MB left; %s needs %d MB. Make room and start again.",
              folder.toAbsolutePath().normalize(), usable / MEGABYTE, purpose, bytes / MEGABYTE));
    }
  }
}
