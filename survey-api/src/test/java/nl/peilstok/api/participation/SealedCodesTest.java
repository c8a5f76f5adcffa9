package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Hex;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InstallationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SealedCodesTest {
  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Tables tables;

  private WaveLife wave;

  @BeforeAll
  void an_open_wave() {
    wave = scenario.open("Najaar");
  }

  @Test
  void only_an_officer_draws_them() {
    Answer answer =
        installation.as(AccountRole.KEY_HOLDER).post(wave.path("/sealed-codes"), ask("d-stad", 1));

    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void a_draft_has_none() {
    WaveLife draft = scenario.draft("Winter");

    Answer answer = officer().post(draft.path("/sealed-codes"), ask("d-stad", 1));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("wave-state");
  }

  @Test
  void number_and_unit_must_be_right() {
    assertThat(draw("d-stad", 0).faults()).containsExactly("count: outOfRange");
    assertThat(draw("d-stad", 5_001).faults()).containsExactly("count: outOfRange");
    assertThat(draw("t-balie", 1).faults()).containsExactly("unit: unknownValue");
    assertThat(officer().post(wave.path("/sealed-codes"), "{}").status()).isEqualTo(400);
  }

  @Test
  void a_directorate_gets_no_more_than_promised() {
    List<String> codes = wave.codes("d-dienst", 59);

    assertThat(new HashSet<>(codes)).hasSize(59);
    assertThat(codes)
        .allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"));
    assertThat(draw("d-dienst", 2).code()).isEqualTo("codes-exhausted");
    assertThat(wave.codes("d-dienst", 1)).hasSize(1);
    assertThat(draw("d-dienst", 1).code()).isEqualTo("codes-exhausted");
  }

  @Test
  void the_table_keeps_a_hash_and_the_wave_and_nothing_else() {
    String code = wave.codes("d-stad", 1).getFirst().replace("-", "");

    assertThat(
            tables.texts(
                """
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = 'sealed_code'
                ORDER BY ordinal_position
                """))
        .containsExactly("code_hash", "wave_id");
    assertThat(tables.texts("SELECT LOWER(HEX(code_hash)) FROM sealed_code"))
        .contains(Hex.sha256("code" + code));
    assertThat(tables.everything()).doesNotContain(code, code.substring(0, 12));
  }

  private Answer draw(String unit, int count) {
    return officer().post(wave.path("/sealed-codes"), ask(unit, count));
  }

  private static Map<String, Object> ask(String unit, int count) {
    return Map.of("unit", unit, "count", count);
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }
}
