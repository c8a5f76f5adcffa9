package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberRangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"1 1", "1,2,3 1-3", "1,3,4,9 1,3-4,9"})
  void neighbours_become_ranges(String numbers, String text) {
    assertThat(NumberRanges.text(NumberRanges.numbers(numbers))).isEqualTo(text);
  }

  @Property
  void what_is_written_is_read_back(
      @ForAll @Size(min = 1, max = 30) Set<@IntRange(min = 1, max = 40) Integer> numbers) {
    assertThat(NumberRanges.numbers(NumberRanges.text(new TreeSet<>(numbers)))).isEqualTo(numbers);
  }
}
