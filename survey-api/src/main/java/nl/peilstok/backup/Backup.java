package nl.peilstok.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Copy an installation into two files that are to be kept apart. */
record Backup(
    Order.Backup order, Map<String, String> environment, Clock clock, Consumer<String> teller) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  void run() throws IOException, InterruptedException {
    if (order.databaseFolder().equals(order.keystoreFolder())) {
      throw Refused.misuse("Database and keystore go into different folders.");
    }
    String time = TIME.format(clock.instant());
    Path database = order.databaseFolder().resolve(time + "-database.sql.gz");
    Path keystore = order.keystoreFolder().resolve(time + "-keystore.zip");
    try (Installation installation = Installation.reach(order.data(), environment);
        NewFile text = NewFile.at(database);
        NewFile keys = NewFile.at(keystore)) {
      teller.accept(installation.told());
      teller.accept("Writing the tables of responses anew, in no order of arrival …");
      CollectorRebuild.of(installation.database());
      teller.accept("Copying the database …");
      DatabaseText.write(installation.database(), text.output(), teller);
      int files = Keystore.write(order.data(), keys.output());
      text.finish();
      keys.finish();
      conclude(database, keystore, files);
    }
  }

  private void conclude(Path database, Path keystore, int files) throws IOException {
    teller.accept(
        """

        The backup is complete. Beside each file stands its SHA-256.
          database  %s  (%,d bytes)
          keystore  %s  (%d files)

        Keep the two apart, in places that different people can reach. Neither opens an answer:
        that takes a key holder's passphrase. The database names staff and says who took part.
        The keystore signs log-ins and tokens to answer with. Together they give the codes of
        invitations not yet used.
        """
            .formatted(database, Files.size(database), keystore, files)
            .stripTrailing());
    sayWhatIsElsewhere(files);
  }

  /** A secret of the environment is in no file, and a backup without it is half a backup. */
  private void sayWhatIsElsewhere(int files) {
    String names =
        environment.keySet().stream()
            .filter(name -> name.matches("PEILSTOK_.*(KEY|PASSWORD)"))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      teller.accept("In neither file, because they come from the environment: " + names + ".");
    } else if (files == 0) {
      teller.accept("The keystore is empty: the secrets come from the server's environment.");
    }
    teller.accept("Secrets given to the server by its environment must be kept by yourself.");
  }
}
