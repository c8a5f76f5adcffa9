package nl.peilstok.api.result.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.peilstok.analytics.synthetic.Size;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Results;
import nl.peilstok.api.result.SyntheticResults;
import nl.peilstok.api.result.export.ExportTable.Cell;
import nl.peilstok.api.result.export.ExportTable.Column;
import nl.peilstok.api.result.export.ExportTable.Row;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of a made-up organisation of 900. */
final class TableWritingTest {
  private static final Results.Shown SHOWN =
      SyntheticResults.of(SyntheticOrganisation.of(Size.SMALL, 7), 1);
  private static final ExportTable TABLE = TableWriting.of(SHOWN.publication(), Language.NL);
  private static final int K = 10;

  @TempDir Path folder;

  @Test
  void every_row_counts_at_least_k_people_and_every_scale_as_many_answers() {
    for (Row row : TABLE.rows()) {
      for (int at = 0; at < TABLE.columns().size(); at++) {
        String name = TABLE.columns().get(at).name();
        if ((name.equals("n") || name.endsWith(".n"))
            && row.cells().get(at) instanceof Cell.Value(double people)) {
          assertThat(people).as(name).isGreaterThanOrEqualTo(K);
        }
      }
    }
  }

  @Test
  void parts_of_each_division_add_up_to_everybody() {
    double everybody = value(TABLE.rows().getFirst(), "n");
    assertThat(everybody).isEqualTo(SHOWN.publication().respondents());
    for (int division : List.of(1, 2)) {
      assertThat(
              TABLE.rows().stream()
                  .filter(row -> value(row, "division") == division && value(row, "sort") == 1)
                  .mapToDouble(row -> value(row, "n"))
                  .sum())
          .isEqualTo(everybody);
    }
  }

  @Test
  void small_groups_have_percentages_in_steps_of_five_and_coarse_steps_only() {
    int fullStep = column("item.thema_1.kennis.1.s2");
    for (Row row : TABLE.rows()) {
      for (int at = 0; at < TABLE.columns().size(); at++) {
        if (TABLE.columns().get(at).question().isPresent()
            && value(row, "n") < 100
            && row.cells().get(at) instanceof Cell.Value(double percent)) {
          assertThat(percent % 5).isZero();
        }
      }
      if (value(row, "sort") == 1 && value(row, "division") == 2) {
        assertThat(row.cells().get(fullStep)).isInstanceOf(Cell.Missing.class);
      }
    }
  }

  @Test
  void names_are_such_as_statistics_programs_take() {
    assertThat(TABLE.columns())
        .extracting(Column::name)
        .allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9._]{0,63}") && !name.endsWith("."))
        .doesNotHaveDuplicates();
  }

  @Test
  void pspp_reads_every_cell_of_it() throws IOException {
    OtherProgram.require("pspp-convert");
    ExportAbout about = ExportAbout.of(SHOWN, Words.in(Language.NL));
    Files.write(folder.resolve("a.sav"), SavFile.of(TABLE, about, Language.NL));
    OtherProgram.run(folder, "pspp-convert", "a.sav", "a.csv");

    List<String> read = Files.readAllLines(folder.resolve("a.csv"));
    List<String> written = new String(CsvFile.of(TABLE), StandardCharsets.UTF_8).lines().toList();
    assertThat(read).hasSameSizeAs(written);
    for (int at = 0; at < read.size(); at++) {
      assertThat(plain(read.get(at))).isEqualTo(plain(written.get(at)));
    }
  }

  /** Codes of what is missing are empty cells in the other file; 60 and 60.0 are the same. */
  private static String plain(String line) {
    return line.replaceAll("(?<=,|^)-[789](?=,|$)", "").replaceAll("(?<=\\d)[.]0(?=,|$)", "");
  }

  private static double value(Row row, String column) {
    return row.cells().get(column(column)) instanceof Cell.Value(double number) ? number : -1;
  }

  private static int column(String name) {
    return TABLE.columns().stream().map(Column::name).toList().indexOf(name);
  }
}
