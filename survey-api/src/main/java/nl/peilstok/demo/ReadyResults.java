package nl.peilstok.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import nl.peilstok.analytics.disclosure.Promise;
import nl.peilstok.analytics.disclosure.ProofKey;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.PublicationOutcome;
import nl.peilstok.analytics.disclosure.PublicationRow;
import nl.peilstok.analytics.disclosure.Publisher;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.mariadb.DatabaseAddress;
import nl.peilstok.mariadb.RunningMariadb;

/**
 * Leave the results of a closed wave in the database as if a key holder had opened it: thousands of
 * interviews would take longer than all that is to be measured.
 *
 * <p>It works on a server of one's own only, whose data folder can be read.
 *
 * @param data the server's data folder
 */
record ReadyResults(Path data) {
  private static final int K = 10;

  /** Tally the wave here, and write what the opening would have written. */
  void leave(SyntheticWave wave, Organisation organisation, Measurement measurement) {
    Publication made = published(wave, organisation, measurement.manifestHash());
    DatabaseAddress database =
        RunningMariadb.on(data)
            .orElseThrow(() -> new Refused("The database of " + data + " is not found."));
    try (Connection connection =
        DriverManager.getConnection(
            database.jdbcUrl(), database.login().user(), database.login().password())) {
      connection.setAutoCommit(false);
      addCertificate(connection, measurement.wave(), made);
      addRows(connection, measurement.wave(), made);
      addAccount(connection, measurement.wave(), made.respondents(), wave.people().size());
      connection.commit();
    } catch (SQLException broken) {
      throw new Refused("The results cannot be written: " + broken.getMessage(), broken);
    }
  }

  private static Publication published(
      SyntheticWave wave, Organisation organisation, String manifestHash) {
    SegmentPlan segments =
        new SegmentPlan(organisation, SegmentPlan.DEFAULT_WHERE, SegmentPlan.DEFAULT_WHO);
    Tally tally = Tally.empty(new TallyPlan(wave.instrument(), segments));
    for (Response response : wave.responses()) {
      tally.add(response);
    }
    Promise promise = new Promise(K, manifestHash);
    ProofKey key = ProofKey.of(new byte[ProofKey.LENGTH]);
    return switch (Publisher.publish(tally, wave.invited(), promise, key)) {
      case PublicationOutcome.Published(Publication publication, _) -> publication;
      case PublicationOutcome.NotPublishable _ -> throw new Refused("Too few people answered.");
    };
  }

  private static void addCertificate(Connection connection, String wave, Publication made)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO publication (wave_id, certificate, created_at) VALUES (?, ?, NOW(6))")) {
      insert.setString(1, wave);
      insert.setString(2, made.certificate().text());
      insert.executeUpdate();
    }
  }

  private static void addRows(Connection connection, String wave, Publication made)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO publication_row
              (wave_id, partition_name, base, position, members, figures)
            VALUES (?, ?, ?, ?, ?, ?)
            """)) {
      for (PublicationRow row : made.freeze()) {
        insert.setString(1, wave);
        insert.setString(2, row.partition());
        insert.setString(3, row.base());
        insert.setInt(4, row.position());
        insert.setString(5, row.members());
        insert.setString(6, row.figures());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void addAccount(Connection connection, String wave, int responses, int invited)
      throws SQLException {
    try (PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO wave_account
                  (wave_id, invited, listed, issued, printed, spent, left_out)
                VALUES (?, ?, 0, ?, 0, ?, 0)
                """);
        PreparedStatement move =
            connection.prepareStatement("UPDATE wave SET state = 'READY' WHERE id = ?")) {
      insert.setString(1, wave);
      insert.setInt(2, invited);
      insert.setInt(3, responses);
      insert.setInt(4, responses);
      insert.executeUpdate();
      move.setString(1, wave);
      move.executeUpdate();
    }
  }
}
