package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SmallGroupsTest {

  @ParameterizedTest(name = "{0} become {1}")
  @CsvSource({
    "a10 b12, a | b",
    "a4 b12 c6, a c | b",
    "a4 b12 c5, a b c",
    "a3 b3 c3 d20, a b c d",
    "a3 b3 c9 d20, a b c | d",
    "a0 b15, a b",
    "a5 b5 c5 d5, a b | c d",
    "d5 c5 b5 a5, a b | c d",
    "a9, a",
  })
  void the_two_smallest_are_merged_first_and_ties_by_name(String sizes, String expected) {
    SmallGroups<String, String> groups =
        new SmallGroups<>(
            value -> Long.parseLong(value.substring(1)), value -> value.substring(0, 1), 10);
    List<List<String>> merged = groups.merged(Arrays.asList(sizes.split(" ", -1)));
    assertThat(text(merged)).isEqualTo(expected);
  }

  private static String text(List<List<String>> groups) {
    return String.join(
        " | ",
        groups.stream()
            .map(
                group ->
                    String.join(" ", group.stream().map(value -> value.substring(0, 1)).toList()))
            .toList());
  }
}
