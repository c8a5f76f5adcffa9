package nl.peilstok.api.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;

final class WordsTest {
  private final Words dutch = Words.in(Language.NL);
  private final Words english = Words.in(Language.EN);

  @Test
  void numbers_are_written_as_the_reader_writes_them() {
    assertThat(dutch.number(12345)).isEqualTo("12.345");
    assertThat(english.number(12345)).isEqualTo("12,345");
    assertThat(dutch.number(3.14159, 1)).isEqualTo("3,1");
    assertThat(english.number(3, 1)).isEqualTo("3.0");
    assertThat(dutch.percent(0.256)).isEqualTo("26%");
  }

  @Test
  void times_are_those_of_the_netherlands() {
    Instant summer = Instant.parse("2026-07-01T22:30:00Z");

    assertThat(dutch.date(summer)).isEqualTo("2 juli 2026");
    assertThat(dutch.dateTime(summer)).isEqualTo("2 juli 2026, 00:30");
    assertThat(english.date(summer)).isEqualTo("2 July 2026");
  }
}
