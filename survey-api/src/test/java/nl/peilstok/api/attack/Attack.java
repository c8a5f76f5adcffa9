package nl.peilstok.api.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.api.WrittenLog;
import nl.peilstok.core.participation.SealedResponses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A crowd takes part, strictly one person after another; then the attacker gets everything.
 *
 * <p>The limit is far below what chance gives in the life of these tests, and far above what an
 * order of arrival gives: a counter in the table of 120 people has 1e-198.
 */
final class Attack {
  private static final double CHANCE = 1e-6;
  private static final Logger LOG = LoggerFactory.getLogger(Attack.class);
  private static final int SHOWN = 12;

  private final OwnInstallation own;
  private final Crowd crowd;

  Attack(OwnInstallation own, Crowd crowd) {
    this.own = own;
    this.crowd = crowd;
  }

  /** Before a rebuild the log of the database tells the order; afterwards nothing does. */
  void fails_after_a_rebuild() throws IOException, SQLException {
    Attacker attacker = new Attacker(own.database(), own.folder(), takePartUnderLog());
    report("before the rebuild", attacker.attack());

    own.beans().getBean(SealedResponses.class).rebuild();

    List<Channel.Finding> after = attacker.attack();
    report("after the rebuild", after);
    assertThat(after).hasSizeGreaterThan(3);
    assertThat(Attacker.overall(after)).as(after.getFirst().toString()).isGreaterThan(CHANCE);
    assertThat(attacker.shared(List.of("invitation"), List.of("sealed_response", "spent_token")))
        .isSubsetOf(waves());
  }

  /** When rows are counted as they come, everybody is linked, rebuild or not. */
  void succeeds_with_a_planted_counter() throws IOException, SQLException {
    change("ALTER TABLE sealed_response ADD COLUMN arrival BIGINT NOT NULL AUTO_INCREMENT UNIQUE");
    List<byte[]> hashes = takePartUnderLog();
    own.beans().getBean(SealedResponses.class).rebuild();

    List<Channel.Finding> findings = new Attacker(own.database(), own.folder(), hashes).attack();

    report("with a planted counter", findings);
    assertThat(findings.getFirst().hits()).isEqualTo(hashes.size());
    assertThat(Attacker.overall(findings)).isLessThan(CHANCE);
  }

  /** The product's own log stands among the files that the attacker gets. */
  private List<byte[]> takePartUnderLog() throws IOException {
    WrittenLog log = new WrittenLog();
    log.begin();
    try {
      return crowd.takePart(own);
    } finally {
      log.end();
      Files.writeString(own.folder().resolve("peilstok.log"), log.text());
    }
  }

  private List<String> waves() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT LOWER(HEX(id)) FROM wave")) {
      List<String> waves = new ArrayList<>();
      while (rows.next()) {
        waves.add(rows.getString(1));
      }
      return waves;
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        own.database().jdbcUrl(), own.database().user(), own.database().password());
  }

  private static void report(String when, List<Channel.Finding> findings) {
    StringBuilder text = new StringBuilder("attack ").append(when).append('\n');
    findings.stream()
        .limit(SHOWN)
        .forEach(finding -> text.append("  ").append(finding).append('\n'));
    text.append(
        "  %d channels; overall p=%.2g".formatted(findings.size(), Attacker.overall(findings)));
    LOG.info("{}", text);
  }
}
