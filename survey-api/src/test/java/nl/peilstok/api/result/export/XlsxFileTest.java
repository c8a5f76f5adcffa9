package nl.peilstok.api.result.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Language;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsxFileTest {
  private static final byte[] FILE =
      XlsxFile.of(SmallTable.TABLE, SmallTable.ABOUT, Words.in(Language.NL));

  @TempDir Path folder;

  @Test
  void each_division_has_a_sheet_with_its_groups() throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(FILE))) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("Overzicht", "Waar", "Wie", "Vragen", "Werkwijze en bewijs");
      Row waar = rows(workbook, "Waar").get(1);
      assertThat(waar.getCellAsNumber(3))
          .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("20"));
      assertThat(rows(workbook, "Wie")).hasSize(2);
      assertThat(rows(workbook, "Wie").get(1).getOptionalCell(4)).isEmpty();
      assertThat(rows(workbook, "Vragen").get(1).getCellText(3))
          .isEqualTo("% oneens: Ik weet hoe.");
      assertThat(rows(workbook, "Overzicht").get(1).getCellText(0)).contains("80 van de 120");
    }
  }

  @Test
  void no_cell_is_a_formula() throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(FILE))) {
      assertThat(rows(workbook, "Waar").get(1).getCellText(1)).startsWith("'=HYPERLINK");
      for (Sheet sheet : workbook.getSheets().toList()) {
        assertThat(sheet.read().stream().flatMap(Row::stream))
            .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
      }
    }
  }

  @Test
  void libre_office_reads_the_same() throws IOException {
    OtherProgram.require("soffice");
    Files.write(folder.resolve("peilstok.xlsx"), FILE);
    OtherProgram.run(
        folder,
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
        "peilstok.xlsx");
    try (Stream<Path> files = Files.list(folder)) {
      Path sheet =
          files.filter(file -> file.toString().endsWith("Waar.csv")).findFirst().orElseThrow();
      assertThat(Files.readString(sheet)).contains("'=HYPERLINK", ",20,58.5");
    }
  }

  private static List<Row> rows(ReadableWorkbook workbook, String sheet) throws IOException {
    return workbook.findSheet(sheet).orElseThrow().read();
  }
}
