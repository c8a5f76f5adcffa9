package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void without_words_a_fresh_folder_is_served_with_the_seed_of_the_demo() {
    assertThat(Options.of(List.of()))
        .isEqualTo(new Options(false, null, null, Options.DEFAULT_SEED));
  }

  @Test
  void every_option_is_read() {
    List<String> words = List.of("--port", "8099", "--exit", "--data", "here", "--seed", "7");

    assertThat(Options.of(words)).isEqualTo(new Options(true, 8099, Path.of("here"), 7));
  }

  @Test
  void an_unknown_word_is_named() {
    assertThatThrownBy(() -> Options.of(List.of("--fast"))).hasMessageContaining("'--fast'");
  }

  @Test
  void a_number_that_is_none_or_out_of_range_is_named_with_its_option() {
    assertThatThrownBy(() -> Options.of(List.of("--port", "many")))
        .hasMessage("'many' is no number that --port can take.");
    assertThatThrownBy(() -> Options.of(List.of("--port", "70000")))
        .hasMessage("'70000' is no number that --port can take.");
  }

  @Test
  void an_option_without_its_value_is_refused() {
    assertThatThrownBy(() -> Options.of(List.of("--data"))).hasMessage("--data needs a value.");
  }
}
