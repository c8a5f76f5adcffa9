package nl.peilstok.api.result.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvFileTest {

  @Test
  void a_missing_figure_is_an_empty_cell_and_no_name_a_formula() {
    List<String> lines =
        new String(CsvFile.of(SmallTable.TABLE), StandardCharsets.UTF_8).lines().toList();

    assertThat(lines.getFirst()).isEqualTo("division,group,members,n,kennis.mean,item.ww_k.s1");
    assertThat(lines.get(1)).isEqualTo("0,Gemeente Streekdam,,80,61.5,12");
    assertThat(lines.get(2)).startsWith("1,\"'=HYPERLINK(").endsWith(",20,58.5,");
    assertThat(lines.get(3)).isEqualTo("2,Beleid,x,10,,");
  }
}
