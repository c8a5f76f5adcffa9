package nl.peilstok.mariadb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes a new data folder, as {@code mariadb-install-db} does, without help texts and test data.
 */
record SystemTables(Distribution distribution, InstanceFolder folder) {

  private static final List<String> SCRIPTS =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql");

  /** The name and form that {@code mariadb-install-db} writes. */
  private static final String VERSION_FILE = "mariadb_upgrade_info";

  void installOnce(ServerCommand command) throws IOException, InterruptedException {
    if (Files.isDirectory(folder.data())) {
      refuseForeign();
      refuseNewer();
      return;
    }
    Path unfinished = folder.unfinishedData();
    PrivateFiles.deleteTree(unfinished);
    PrivateFiles.createClosedFolder(unfinished);
    ServerLog log = ServerLog.fromHere(folder.log());
    run(command.bootstrap(unfinished), log);
    Files.writeString(unfinished.resolve(VERSION_FILE), Distribution.VERSION + "-MariaDB");
    Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void run(Process bootstrap, ServerLog log) throws IOException, InterruptedException {
    try (OutputStream input = bootstrap.getOutputStream()) {
      input.write(
          """
          CREATE DATABASE mysql;
          USE mysql;
          SET @auth_root_socket='root';
          """
              .getBytes(StandardCharsets.UTF_8));
      for (String script : SCRIPTS) {
        Files.copy(distribution.share().resolve(script), input);
      }
    } catch (IOException closedEarly) {
      bootstrap.waitFor();
      throw log.explain(bootstrap.exitValue());
    }
    if (bootstrap.waitFor() != 0) {
      throw log.explain(bootstrap.exitValue());
    }
  }

  /** Root could write there, and would leave files that the owner can no longer read. */
  private void refuseForeign() throws IOException {
    if (CurrentUser.owner(folder.data()) != CurrentUser.id()) {
      throw new MariadbStartException(
          "The data in "
              + folder.data()
              + " belong to the user "
              + Files.getOwner(folder.data())
              + ". Start Peilstok as that user.");
    }
  }

  private void refuseNewer() throws IOException {
    Path file = folder.data().resolve(VERSION_FILE);
    if (Files.exists(file)) {
      MariadbVersion made = MariadbVersion.parse(Files.readString(file));
      if (made.isNewerSeriesThan(MariadbVersion.parse(Distribution.VERSION))) {
        throw new MariadbStartException(
            "The data in "
                + folder.data()
                + " were made by MariaDB "
                + made
                + ", which is newer"
                + " than the "
                + Distribution.VERSION
                + " of this Peilstok. Start it with the"
                + " Peilstok that made them.");
      }
    }
  }
}
