package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Guest;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

/** Somebody who can write into the database plants responses and tokens. */
@InstallationTest
final class TokenAccountTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PLANT =
      "INSERT INTO sealed_response (id, wave_id, sealed, withdrawal_hash) VALUES (?, ?, ?, ?)";

  @Inject private Installation installation;
  @Inject private Scenario scenario;
  @Inject private Tables tables;

  @Test
  void a_wave_that_took_in_more_than_it_gave_out_is_not_opened() {
    scenario.invited();
    WaveLife wave = scenario.draft(WaveLife.planWithoutCodes("Najaar")).enrol().open();
    wave.invitations().entrySet().stream()
        .limit(12)
        .forEach(
            entry ->
                assertThat(
                        new Guest(installation.anonymous(), entry.getValue())
                            .answer(colleague(entry.getKey()))
                            .status())
                    .isEqualTo(201));
    wave.close();

    tables.change(PLANT, random(16), wave.id(), random(400), random(32));
    assertThat(opening(wave)).isEqualTo("more-responses-than-tokens");
    // A token with a signature of its own making does not help the planted response.
    tables.change(
        "INSERT INTO spent_token (jti, wave_id, token_input, signature) VALUES (?, ?, ?, ?)",
        random(32),
        wave.id(),
        random(128),
        random(384));
    assertThat(opening(wave)).isEqualTo("more-responses-than-tokens");
    // Nor does one that claims to come from a sealed code: none was printed.
    tables.change("INSERT INTO spent_token (jti, wave_id) VALUES (?, ?)", random(32), wave.id());
    assertThat(opening(wave)).isEqualTo("more-responses-than-tokens");

    tables.change("DELETE FROM spent_token WHERE token_input IS NULL");
    tables.change("DELETE FROM sealed_response WHERE LENGTH(sealed) = 400");
    wave.tally().publish();
    Answer overview = installation.as(AccountRole.HR).get(wave.path("/results/overview"));
    assertThat(overview.string("tokens.issued")).isEqualTo("12");
    assertThat(overview.string("tokens.spent")).isEqualTo("12");
    assertThat(overview.string("tokens.leftOut")).isEqualTo("1");
  }

  private String opening(WaveLife wave) {
    Answer accepted =
        installation
            .as(AccountRole.KEY_HOLDER)
            .post(wave.path("/opening"), Map.of("passphrase", WaveLife.PASSPHRASE));
    return wave.end(accepted).string("failure");
  }

  private static Colleague colleague(String id) {
    return Municipality.staff().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
