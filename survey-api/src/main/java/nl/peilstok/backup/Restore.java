package nl.peilstok.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.peilstok.mariadb.PrivateFiles;

/**
 * Make an installation of the two files of a backup, in a folder that is new or empty.
 *
 * <p>It grows in a folder beside it that gets the name at the very end, so that nothing half-made
 * can ever be started.
 */
record Restore(Order.Restore order, Map<String, String> environment, Consumer<String> teller) {

  void run() throws IOException, InterruptedException {
    refuseOwnServer();
    for (Path file : List.of(order.database(), order.keystore())) {
      requireWhole(file);
    }
    requireEmpty();
    Path parent = order.data().getParent();
    if (parent == null) {
      throw Refused.because(order.data() + " is no folder for an installation.");
    }
    Files.createDirectories(parent);
    Path unfinished =
        Files.createTempDirectory(parent, order.data().getFileName() + ".unfinished-");
    try {
      fill(unfinished);
      requireEmpty();
      Files.move(unfinished, order.data(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      PrivateFiles.deleteTree(unfinished);
    }
    conclude();
  }

  private void refuseOwnServer() {
    if (!environment.getOrDefault("PEILSTOK_DB_URL", "").isEmpty()) {
      throw Refused.because(
          """
          Peilstok restores into the MariaDB that it brings along, and PEILSTOK_DB_URL is set.
          For a MariaDB of your own: make an empty database, then
            zcat %s | mariadb --sandbox <name>
            unzip %s -d %s
          and start Peilstok on that folder with PEILSTOK_DB_URL as before."""
              .formatted(order.database(), order.keystore(), order.data()));
    }
  }

  private void requireWhole(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Refused.because("There is no file " + file + ".");
    }
    if (!Checksum.holds(file)) {
      teller.accept("Beside " + file + " stands no SHA-256 to hold it against.");
    }
  }

  private void requireEmpty() throws IOException {
    Path data = order.data();
    if (Files.exists(data, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isDirectory(data, LinkOption.NOFOLLOW_LINKS)) {
        throw Refused.because(data + " is no folder.");
      }
      try (Stream<Path> content = Files.list(data)) {
        if (content.findAny().isPresent()) {
          throw Refused.because(data + " is not empty. Restore into a new or empty folder.");
        }
      }
    }
  }

  private void fill(Path unfinished) throws IOException, InterruptedException {
    int files = Keystore.unpack(order.keystore(), unfinished);
    teller.accept("Put " + files + " files of the keystore in place.");
    try (Installation made = Installation.started(unfinished, "Filling a new database …")) {
      teller.accept(made.told());
      DatabaseText.read(order.database(), made.database());
    }
  }

  private void conclude() {
    teller.accept(
        """

        The installation stands in %s. Start it with
          ./peilstok start --data %s
        and give the server the same secrets by its environment as before, if it had any."""
            .formatted(order.data(), order.data()));
  }
}
