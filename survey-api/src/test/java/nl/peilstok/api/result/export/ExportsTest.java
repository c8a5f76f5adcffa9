package nl.peilstok.api.result.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.AccessiblePdf;
import nl.peilstok.api.Answer;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Screenshots;
import nl.peilstok.api.Slips;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The files of a published wave, as they are handed out and as other programs read them. */
@InstallationTest
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExportsTest {
  private static final int K = 10;

  @Inject Installation installation;
  @Inject Scenario scenario;

  private WaveLife wave;

  @BeforeAll
  void a_published_wave() {
    wave = scenario.open("Najaar & <winter>");
    scenario.interviews(wave);
    wave.close().tally().publish();
  }

  @Test
  void every_file_is_one_to_keep_and_for_nobody_on_the_way() {
    for (String format : List.of("csv", "xlsx", "pdf", "sav", "ddi")) {
      Answer file = file(format);
      assertThat(file.status()).as(format).isEqualTo(200);
      assertThat(file.header("Cache-Control")).hasValue("no-store");
      assertThat(file.header("Content-Disposition").orElse("")).startsWith("attachment; filename=");
      Answer same =
          installation
              .browser(AccountRole.HR)
              .get("/waves/" + wave.id() + "/results/exports/" + format);
      assertThat(same.header("Content-Type")).isEqualTo(file.header("Content-Type"));
      assertThat(same.status()).as(format).isEqualTo(200);
    }
    assertThat(installation.as(AccountRole.HR).get("/waves/nowhere/exports/csv").code())
        .isEqualTo("not-found");
    assertThat(
            installation
                .browser(AccountRole.HR)
                .get("/waves/" + wave.id() + "/results/exports/docx")
                .status())
        .isEqualTo(404);
  }

  @Test
  void every_row_is_a_group_of_at_least_k_and_parts_add_up_to_everybody() {
    List<Map<String, String>> rows = rows();

    assertThat(rows).allSatisfy(row -> assertThat(number(row, "n")).isGreaterThanOrEqualTo(K));
    assertThat(number(rows.getFirst(), "n")).isEqualTo(80);
    for (String division : List.of("1", "2")) {
      assertThat(
              rows.stream()
                  .filter(row -> division.equals(row.get("division")))
                  .filter(row -> "1".equals(row.get("sort")))
                  .mapToInt(row -> number(row, "n"))
                  .sum())
          .isEqualTo(80);
    }
  }

  @Test
  void figures_are_those_of_the_overview() {
    Answer overview = installation.as(AccountRole.HR).get(wave.path("/results/overview"));
    Map<String, String> everybody = rows().getFirst();

    assertThat(overview.string("scales.0.id")).isEqualTo("kennis");
    assertThat(everybody)
        .containsEntry("kennis.mean", overview.string("scales.0.score.mean"))
        .containsEntry("kennis.low", overview.string("scales.0.score.low"))
        .containsEntry("kennis.n", overview.string("scales.0.score.n"))
        .containsEntry("response", overview.string("organisation.response"));
    assertThat(everybody.get("item.ww_k.s1")).matches("\\d{1,2}");
  }

  @Test
  void pspp_reads_as_many_groups_and_the_same_people(@TempDir Path folder) throws IOException {
    OtherProgram.require("pspp-convert");
    Files.write(folder.resolve("peilstok.sav"), file("sav").bytes());
    OtherProgram.run(folder, "pspp-convert", "peilstok.sav", "peilstok.csv");

    List<Map<String, String>> read = rows(Files.readString(folder.resolve("peilstok.csv")));
    List<Map<String, String>> rows = rows();

    assertThat(read).hasSameSizeAs(rows);
    for (int at = 0; at < rows.size(); at++) {
      Map<String, String> there = read.get(at);
      rows.get(at)
          .forEach(
              (column, text) -> {
                if (!text.isEmpty()) {
                  assertThat(there.getOrDefault(column, "").replaceFirst("[.]0$", ""))
                      .as(column)
                      .isEqualTo(text.replaceFirst("[.]0$", ""));
                }
              });
    }
  }

  @Test
  void a_spreadsheet_program_finds_all_groups() throws IOException {
    long rows = rows().size();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file("xlsx").bytes()))) {
      int waar = workbook.findSheet("Waar").orElseThrow().read().size();
      int wie = workbook.findSheet("Wie").orElseThrow().read().size();
      // Each sheet has a heading, and everybody stands on a sheet of their own.
      assertThat((long) waar + wie - 2).isEqualTo(rows - 1);
    }
  }

  @Test
  void the_codebook_describes_every_column() {
    String codebook = file("ddi").text();
    rows()
        .getFirst()
        .keySet()
        .forEach(column -> assertThat(codebook).contains("name=\"" + column + "\""));
    assertThat(codebook).contains("Najaar &amp; &lt;winter>", "<qstnLit xml:lang=\"en\">");
  }

  @Test
  void the_report_can_be_read_aloud_and_says_what_pages_say() {
    byte[] pdf = file("pdf").bytes();
    Slips report = new Slips(pdf);
    for (int sheet = 0; sheet < report.sheets(); sheet++) {
      Screenshots.keep(report.picture(sheet), "report-" + sheet);
    }

    assertThat(AccessiblePdf.faults(pdf)).isEmpty();
    assertThat(report.text())
        .contains("Resultaten van Najaar & <winter>", "scoort het hoogst", "van de 120 mensen")
        .contains("Directie Stad", "Alfa", "sha256=");
    assertThat(report.sheets()).isBetween(4, 8);
  }

  @Test
  void hr_finds_each_file_with_what_it_holds(Page page) {
    Onlooker hr = new Onlooker(installation, installation.browser(AccountRole.HR), page);
    hr.looksAt("/waves/" + wave.id() + "/results/exports", "exports");
    assertThat(page.locator("main").innerText())
        .contains("Rapport (PDF)", "Codeboek (DDI)", "regels en");
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.getOrDefault(column, ""));
  }

  private List<Map<String, String>> rows() {
    return rows(new String(file("csv").bytes(), StandardCharsets.UTF_8));
  }

  private static List<Map<String, String>> rows(String text) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      reader.forEach(row -> rows.add(row.getFieldsAsMap()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  private Answer file(String format) {
    return installation
        .as(AccountRole.HR)
        .with("Accept", "*/*")
        .with("Accept-Language", "nl")
        .get(wave.path("/exports/" + format));
  }
}
