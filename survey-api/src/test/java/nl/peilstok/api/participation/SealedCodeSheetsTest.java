package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.AccessiblePdf;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Browser;
import nl.peilstok.api.Hex;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Screenshots;
import nl.peilstok.api.Slips;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InstallationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SealedCodeSheetsTest {
  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Tables tables;

  private WaveLife wave;

  @BeforeAll
  void an_open_wave() {
    wave = scenario.open("Najaar & <winter>");
  }

  @Test
  void a_sheet_holds_ten_codes_that_can_be_typed_and_scanned() {
    Answer printed = print("d-stad", 23);
    Slips slips = new Slips(printed.bytes());

    assertThat(printed.status()).as(printed.text()).isEqualTo(201);
    assertThat(slips.sheets()).isEqualTo(3);
    assertThat(new HashSet<>(slips.codes())).hasSize(23);
    String site = installation.address() + "/respond";
    assertThat(slips.scanned(2))
        .containsExactlyInAnyOrderElementsOf(
            slips.codes().subList(20, 23).stream().map(code -> link(site, code)).toList());
    Screenshots.keep(slips.picture(0), "slips");
  }

  @Test
  void a_printed_code_opens_the_interview() {
    String code = new Slips(print("d-stad", 1).bytes()).codes().getFirst();

    assertThat(new Interview(installation, code).questionnaire().status()).isEqualTo(200);
    assertThat(tables.texts("SELECT LOWER(HEX(code_hash)) FROM sealed_code"))
        .contains(Hex.sha256("code" + code.replace("-", "")));
  }

  @Test
  void slips_differ_by_their_code_alone_and_say_what_is_needed() {
    Slips slips = new Slips(print("d-stad", 10).bytes());
    String rest = slips.text().replaceAll("(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}", "CODE");

    List<String> lines = rest.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    assertThat(new HashSet<>(lines))
        .allSatisfy(
            line -> assertThat(Collections.frequency(lines, line)).as(line).isIn(5, 10, 20));
    assertThat(rest)
        .contains("Najaar & <winter>", "/respond", "Scan het vierkant", "Scan the square")
        .contains("Meedoen kan tot", "Take part until")
        .doesNotContain("d-stad", "Directie Stad", Municipality.staff().getFirst().email());
  }

  @Test
  void the_document_can_be_read_aloud() {
    assertThat(AccessiblePdf.faults(print("d-stad", 2).bytes())).isEmpty();
  }

  @Test
  void it_is_a_file_that_nobody_on_the_way_keeps() {
    Answer printed = print("d-stad", 1);

    assertThat(printed.header("Content-Type")).hasValue("application/pdf");
    assertThat(printed.header("Cache-Control")).hasValue("no-store");
    assertThat(printed.header("Content-Disposition"))
        .hasValue("attachment; filename=\"codes-d-stad.pdf\"");
  }

  @Test
  void no_more_are_printed_than_promised_and_not_too_many_at_once() {
    assertThat(print("d-dienst", 61).code()).isEqualTo("codes-exhausted");
    assertThat(print("d-dienst", 1_001).faults()).containsExactly("count: outOfRange");
    assertThat(print("d-nergens", 1).faults()).containsExactly("unit: unknownValue");
    assertThat(new Slips(print("d-dienst", 60).bytes()).codes()).hasSize(60);
    assertThat(print("d-dienst", 1).code()).isEqualTo("codes-exhausted");
    assertThat(print("d-dienst", 1).status()).isEqualTo(409);
  }

  @Test
  void the_page_gives_the_same_sheet_or_says_why_not() {
    Browser officer = installation.browser(AccountRole.OFFICER);
    String page = "/waves/" + wave.id() + "/codes";
    officer.get(page);

    Answer printed = officer.post(page, Map.of("unit", "d-stad", "count", "2"));
    assertThat(printed.status()).isEqualTo(200);
    assertThat(printed.header("Content-Type")).hasValue("application/pdf");
    assertThat(printed.header("Cache-Control")).hasValue("no-store");
    assertThat(new Slips(printed.bytes()).codes()).hasSize(2);

    Answer refused = officer.post(page, Map.of("unit", "d-stad", "count", "0"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("<h1>", "count");
  }

  private String link(String site, String code) {
    String manifest =
        tables.texts("SELECT SHA2(manifest, 256) FROM wave WHERE id = ?", wave.id()).getFirst();
    return site + "#code=" + code.replace("-", "") + "&manifest=" + manifest;
  }

  private Answer print(String unit, int count) {
    return installation
        .as(AccountRole.OFFICER)
        .with("Accept", "application/pdf")
        .post(wave.path("/sealed-codes"), Map.of("unit", unit, "count", count));
  }
}
