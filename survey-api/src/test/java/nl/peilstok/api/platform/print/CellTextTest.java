package nl.peilstok.api.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CellTextTest {

  @Test
  void a_name_is_never_a_formula() {
    assertThat(CellText.harmless("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
    assertThat(CellText.harmless("@cmd")).startsWith("'");
    assertThat(CellText.harmless("Team A en Team C samen")).isEqualTo("Team A en Team C samen");
    assertThat(CellText.harmless("")).isEmpty();
  }
}
