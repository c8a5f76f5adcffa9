package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and settings for tests that start a server of their own. */
final class Folders {

  private Folders() {}

  /** Lies below the temporary folder and has a space in its name. */
  static EmbeddedMariadbSettings settings(Path temporary) {
    return EmbeddedMariadbSettings.of(temporary.resolve("een map"));
  }

  static InstanceFolder instance(EmbeddedMariadbSettings settings) throws IOException {
    return InstanceFolder.prepared(settings.folder());
  }

  static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
