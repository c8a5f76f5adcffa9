package nl.peilstok.api.result.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavFileTest {
  private static final byte[] FILE = SavFile.of(SmallTable.TABLE, SmallTable.ABOUT, Language.NL);

  @TempDir Path folder;

  @Test
  void it_begins_as_the_format_says() {
    String start = new String(FILE, 0, 64, StandardCharsets.US_ASCII);
    assertThat(start).startsWith("$FL2@(#) SPSS DATA FILE - Peilstok");
    assertThat(FILE[64]).isEqualTo((byte) 2);
  }

  @Test
  void a_label_is_never_cut_within_a_character() {
    assertThat(new String(SavBytes.cut("één", 4), StandardCharsets.UTF_8)).isEqualTo("éé");
    assertThat(new String(SavBytes.cut("één", 3), StandardCharsets.UTF_8)).isEqualTo("é");
    assertThat(SavBytes.cut("één", 40)).hasSize(5);
  }

  @Test
  void pspp_reads_the_same_figures_and_names() throws IOException {
    OtherProgram.require("pspp-convert");
    Files.write(folder.resolve("peilstok.sav"), FILE);

    OtherProgram.run(folder, "pspp-convert", "peilstok.sav", "peilstok.csv");
    assertThat(Files.readAllLines(folder.resolve("peilstok.csv")))
        .containsExactly(
            "division,group,members,n,kennis.mean,item.ww_k.s1",
            "0,Gemeente Streekdam,,80,61.5,12",
            "1,\""
                + SmallTable.FORMULA.replace("\"", "\"\"")
                + "\","
                + SmallTable.LONG_NAME
                + ",20,58.5,-7",
            "2,Beleid,x,10,-9,-8");
  }

  @Test
  void pspp_knows_labels_documents_and_what_is_missing() throws IOException {
    OtherProgram.require("pspp");
    Files.write(folder.resolve("peilstok.sav"), FILE);
    Files.writeString(
        folder.resolve("look.sps"),
        """
        GET FILE='peilstok.sav'.
        DISPLAY DICTIONARY.
        DISPLAY DOCUMENTS.
        DESCRIPTIVES kennis.mean.
        """);

    String said = OtherProgram.run(folder, "pspp", "-o", "-", "-O", "format=csv", "look.sps");

    assertThat(said)
        .contains("Kennis: ’t gemiddelde", "te weinig antwoorden om te tonen", "iedereen")
        .contains("80 van de 120 mensen hebben geantwoord (ongeveer 65 %).", "sha256=0000")
        .doesNotContain("error", "warning");
    assertThat(said.lines()).anyMatch(line -> line.startsWith("Kennis: ’t gemiddelde,2,60.0"));
  }
}
