package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArgumentsTest {

  private static Arguments of(String... words) {
    return Arguments.of(List.of(words), Map.of());
  }

  @Test
  void without_words_the_data_lie_below_the_current_folder() {
    Path here = Path.of("").toAbsolutePath();
    assertThat(of())
        .isEqualTo(new Arguments(OptionalInt.empty(), here.resolve(".peilstok/data"), false));
  }

  @Test
  void every_option_is_read_in_any_order() {
    assertThat(of("--reset-administrator", "--data", "/srv/een map/../peilstok", "--port", "8099"))
        .isEqualTo(new Arguments(OptionalInt.of(8099), Path.of("/srv/peilstok"), true));
  }

  @Test
  void a_word_about_the_data_wins_over_the_environment() {
    Map<String, String> environment = Map.of("PEILSTOK_DATA", "/srv/elders");
    assertThat(Arguments.of(List.of(), environment).data()).isEqualTo(Path.of("/srv/elders"));
    assertThat(Arguments.of(List.of("--data", "/srv/hier"), environment).data())
        .isEqualTo(Path.of("/srv/hier"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--verbose", "start", "-p", "--port=80", ""})
  void an_unknown_word_is_named_and_the_usage_shown(String word) {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> of(word))
        .withMessageContaining("does not know '" + word + "'")
        .withMessageContaining("Usage: start")
        .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"65536", "-1", "tachtig", "99999999999999999999", "8080 "})
  void a_port_that_is_none_is_refused(String port) {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> of("--port", port))
        .withMessageContaining("'" + port + "' is no port");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--data"})
  void an_option_without_its_value_is_refused(String option) {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> of(option))
        .withMessageContaining(option + " needs a value");
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> of(option, "--reset-administrator"))
        .withMessageContaining(option + " needs a value");
  }
}
