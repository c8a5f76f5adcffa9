package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ResultCsvTest {

  @Test
  void a_name_is_never_a_formula() {
    assertThat(ResultCsv.harmless("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
    assertThat(ResultCsv.harmless("@cmd")).startsWith("'");
    assertThat(ResultCsv.harmless("Team A en Team C samen")).isEqualTo("Team A en Team C samen");
    assertThat(ResultCsv.harmless("")).isEmpty();
  }
}
