package nl.peilstok.api.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Guest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.WaveLife;
import nl.peilstok.core.participation.SealedResponses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A municipality takes part, strictly one person after another; then the attacker gets everything.
 *
 * <p>The limit is far below what chance gives in the life of this test, and far above what an order
 * of arrival gives: that of the planted counter is under 1e-100.
 */
final class AttackTest {
  private static final Logger LOG = LoggerFactory.getLogger(AttackTest.class);
  private static final double CHANCE = 1e-6;

  @TempDir private Path temporary = Path.of("");

  @Test
  void after_a_rebuild_nothing_tells_whose_response_it_is() throws Exception {
    try (OwnInstallation own = OwnInstallation.in(temporary.resolve("own"))) {
      Attacker attacker = new Attacker(own.database(), own.folder(), participate(own));
      report("before the rebuild", attacker.attack());

      own.beans().getBean(SealedResponses.class).rebuild();

      List<Channel.Finding> after = attacker.attack();
      report("after the rebuild", after);
      assertThat(after).hasSizeGreaterThan(3);
      assertThat(Attacker.overall(after)).as(after.getFirst().toString()).isGreaterThan(CHANCE);
      assertThat(attacker.shared(List.of("invitation"), List.of("sealed_response", "spent_token")))
          .isSubsetOf(waves(own));
    }
  }

  @Test
  void the_same_attack_succeeds_when_rows_are_counted_as_they_come() throws Exception {
    try (OwnInstallation own = OwnInstallation.in(temporary.resolve("counted"))) {
      own.scenario().organised();
      change(
          own,
          "ALTER TABLE sealed_response ADD COLUMN arrival BIGINT NOT NULL AUTO_INCREMENT UNIQUE");
      List<byte[]> hashes = participate(own);
      own.beans().getBean(SealedResponses.class).rebuild();

      List<Channel.Finding> findings = new Attacker(own.database(), own.folder(), hashes).attack();

      report("with a planted counter", findings);
      Channel.Finding best = findings.getFirst();
      assertThat(best.hits()).isEqualTo(hashes.size());
      assertThat(Attacker.overall(findings)).isLessThan(CHANCE);
    }
  }

  /** Everybody takes part, one after another in an order that is in no list. */
  private static List<byte[]> participate(OwnInstallation own) {
    own.scenario().invited();
    WaveLife wave = own.scenario().draft(WaveLife.planWithoutCodes("Najaar")).enrol().open();
    Map<String, String> codes = wave.invitations();
    List<Colleague> order = new ArrayList<>(Municipality.staff());
    Collections.shuffle(order, new Random(7));
    List<byte[]> hashes = new ArrayList<>();
    for (Colleague colleague : order) {
      Guest guest =
          new Guest(own.installation().anonymous(), codes.getOrDefault(colleague.id(), ""));
      Answer questionnaire = guest.questionnaire();
      Map<String, Object> response =
          Interview.response(colleague, Interview.answers(colleague, questionnaire, 1));
      guest.blind(questionnaire).unblind(guest.sign());
      assertThat(guest.respondent().post("/responses", response).status()).isEqualTo(201);
      hashes.add(
          HexFormat.of().parseHex(String.valueOf(response.getOrDefault("withdrawalHash", ""))));
    }
    return hashes;
  }

  private static List<String> waves(OwnInstallation own) throws SQLException {
    try (Connection connection = connect(own);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT LOWER(HEX(id)) FROM wave")) {
      List<String> waves = new ArrayList<>();
      while (rows.next()) {
        waves.add(rows.getString(1));
      }
      return waves;
    }
  }

  private static void change(OwnInstallation own, String sql) throws SQLException {
    try (Connection connection = connect(own);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(OwnInstallation own) throws SQLException {
    return DriverManager.getConnection(
        own.database().jdbcUrl(), own.database().user(), own.database().password());
  }

  private static void report(String when, List<Channel.Finding> findings) {
    StringBuilder text = new StringBuilder("attack ").append(when).append('\n');
    findings.stream().limit(12).forEach(finding -> text.append("  ").append(finding).append('\n'));
    text.append(
        "  %d channels; overall p=%.2g".formatted(findings.size(), Attacker.overall(findings)));
    LOG.info("{}", text);
  }
}
