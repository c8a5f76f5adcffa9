package nl.peilstok.api.wave;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Hex;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class WaveMovesTest {
  private static final List<String> MOVES = List.of("keys", "open", "close", "opening", "publish");

  @Inject Installation installation;
  @Inject Scenario scenario;

  @Test
  void a_wave_makes_only_the_moves_of_its_state() {
    scenario.organised();
    WaveLife wave = scenario.draft(WaveLife.plan("Najaar"));
    WaveLife second = scenario.draft(WaveLife.plan("Winter"));
    String draft = installation.anonymous().get(wave.path("/manifest")).code();

    assertThat(draft).isEqualTo("not-found");
    refuses(wave, "close", "opening", "publish");
    assertThat(move(wave, "open").code()).isEqualTo("key-holder-missing");
    assertThat(keys(wave, "kort").code()).isEqualTo("weak-passphrase");
    wave.enrol();
    assertThat(keys(wave, WaveLife.PASSPHRASE).code()).isEqualTo("key-holder-wrapped-already");
    assertThat(move(wave, "open").code()).isEqualTo("no-staff");
    assertThat(confirmation(wave, "een heel andere zin").code()).isEqualTo("wrong-passphrase");

    scenario.staffed();
    officer().patch(wave.path(""), Map.of("name", "Herfst"));
    assertThat(move(wave, "open").code()).isEqualTo("key-holder-not-confirmed");
    wave.confirm();
    wave.open();
    refuses(wave, "keys", "open", "opening", "publish");
    assertThat(officer().patch(wave.path(""), Map.of("name", "Zomer")).code())
        .isEqualTo("wave-state");
    second.enrol();
    assertThat(move(second, "open").code()).isEqualTo("another-wave-open");
    Answer promise = installation.anonymous().get(wave.path("/manifest"));
    the_manifest_is_what_its_hash_says(promise, wave);
    scenario.interviews(wave, 60);

    wave.close();
    refuses(wave, "keys", "open", "close", "publish");
    the_key_holder_alone_opens(wave);
    wave.tally();
    refuses(wave, "keys", "open", "close", "opening");
    wave.publish();
    refuses(wave, MOVES.toArray(String[]::new));
    assertThat(installation.anonymous().get(wave.path("/manifest")).text())
        .isEqualTo(promise.text());
  }

  private void the_manifest_is_what_its_hash_says(Answer promise, WaveLife wave) {
    assertThat(promise.status()).as(promise.toString()).isEqualTo(200);
    assertThat(promise.header("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(promise.header("Manifest-Hash")).contains(Hex.sha256(promise.text()));
    Answer shown = officer().get(wave.path(""));
    assertThat(promise.header("Manifest-Hash")).contains(shown.string("manifestHash"));
    assertThat(shown.string("invited")).isEqualTo("120");
    assertThat(promise.string("invitedInAll")).isEqualTo("120");
    assertThat(promise.string("k")).isEqualTo("10");
  }

  private void the_key_holder_alone_opens(WaveLife wave) {
    Answer wrong =
        keyHolder().post(wave.path("/opening"), Map.of("passphrase", "iets heel anders"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.code()).isEqualTo("wrong-passphrase");
    Answer officers = officer().post(wave.path("/opening"), passphrase());
    assertThat(officers.status()).isEqualTo(403);
    assertThat(wave.state()).isEqualTo("closed");
  }

  private void refuses(WaveLife wave, String... moves) {
    for (String move : moves) {
      Answer answer = move(wave, move);
      assertThat(answer.status()).as(move + ": " + answer).isEqualTo(409);
      assertThat(answer.code()).as(move).isEqualTo("wave-state");
    }
  }

  private Answer move(WaveLife wave, String move) {
    return switch (move) {
      case "keys" -> keys(wave, WaveLife.PASSPHRASE);
      case "opening" -> keyHolder().post(wave.path("/opening"), passphrase());
      default -> officer().post(wave.path("/" + move));
    };
  }

  private Answer keys(WaveLife wave, String passphrase) {
    return keyHolder().post(wave.path("/keys"), Map.of("passphrase", passphrase));
  }

  private Answer confirmation(WaveLife wave, String passphrase) {
    return keyHolder().post(wave.path("/keys/confirmation"), Map.of("passphrase", passphrase));
  }

  private static Map<String, String> passphrase() {
    return Map.of("passphrase", WaveLife.PASSPHRASE);
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }

  private ApiClient keyHolder() {
    return installation.as(AccountRole.KEY_HOLDER);
  }
}
