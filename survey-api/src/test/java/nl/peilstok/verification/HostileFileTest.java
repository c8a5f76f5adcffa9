package nl.peilstok.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no publication ends with a sentence, whoever wrote it. */
final class HostileFileTest {
  @TempDir private Path folder = Path.of("");

  private final List<String> told = new ArrayList<>();
  private final String good = WrittenPublication.small().plain();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "peilstok-publication/1|peilstok-publication/2|Line 1: here should be",
        "k=10|k=1000000000000|Line 4: here should be 'k='",
        "k=10|k=-1|Line 4: here should be 'k='",
        "parts.waar=3|parts.waar=|Line 8: here should be",
        "cells=plain|cells=some|here should be 'cells='",
        "~1-3~|~1-999999999~|no numbers of parts",
        "~1-3~|~1,2,3~|no numbers of parts",
        "~1-3~|~2-1~|no numbers of parts",
        "~1-3~|~~|a figure is no whole number",
        "~item/a~1|~item/a~-1|a count is no number of people",
        "~item/a~1|~item/a|a row has five fields",
        "wie~dimensions|wat~dimensions|a row is of waar or of wie",
        "wie~dimensions|wie~incomes|this checker knows no such rows",
        "wie~dimensions|wie~\u001b[2J|no publication holds",
        "wie~dimensions|wie~\u202e|no publication holds",
        "key=0f|key=xx|here should be 'key='",
        "bases=people,|bases=|here should be 'bases='",
        "bases=people,item/a|bases=people,item/r|each once",
      })
  void a_file_that_is_wrong_somewhere_says_where(String from, String to, String sentence)
      throws IOException {
    String place = from.replace('~', '\t');
    assertThat(good).contains(place);

    assertThat(verify(good.replace(place, to.replace('~', '\t')).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(2);
    assertThat(told).hasSize(1).first().asString().contains(sentence).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\t9\t1,1,1,1,1,1",
        "9\t1\t1,1,1,1,1,1",
        "3\t3\t1",
        "3\t3",
        "9\t9\t99999999999,1,1,1,1,1"
      })
  void a_cell_that_cannot_be_is_refused(String cell) throws IOException {
    assertThat(verify((good + cell + "\n").getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
  }

  @Test
  void a_file_cut_off_anywhere_is_refused_or_does_not_hold() throws IOException {
    byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length += 7) {
      assertThat(verify(Arrays.copyOf(bytes, length))).isPositive();
    }
  }

  @Test
  void a_byte_changed_anywhere_is_refused_or_does_not_hold() throws IOException {
    RandomGenerator random = new SplittableRandom(3);
    for (int place = 0; place < good.length(); place += 3) {
      byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
      bytes[place] ^= (byte) random.nextInt(1, 128);
      assertThat(verify(bytes)).as("byte %d", place).isPositive();
    }
  }

  @Test
  void no_room_is_made_for_what_is_not_there() throws IOException {
    String many = "bases=people" + manyBases() + "\n" + "\n".repeat(2_000_000);
    String text = good.substring(0, good.indexOf("bases=")) + many;

    assertThat(verify(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
    assertThat(told).first().asString().contains("too short for so many bases");
  }

  private static String manyBases() {
    StringBuilder bases = new StringBuilder();
    for (int base = 0; base < 9_000; base++) {
      bases.append(",item/").append(base);
    }
    return bases.toString();
  }

  @Test
  void endless_binary_and_missing_files_are_refused() throws IOException {
    assertThat(run("/dev/zero")).isEqualTo(2);
    assertThat(told)
        .containsExactly("The file is larger than 64 MB, which no publication here is.");
    assertThat(verify(new byte[] {(byte) 0xff, (byte) 0xfe, 0})).isEqualTo(2);
    assertThat(told).containsExactly("The file is no text in UTF-8.");
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(run(folder.resolve("none").toString())).isEqualTo(2);
    assertThat(told.getFirst()).startsWith("The file cannot be read");
  }

  @Test
  void words_that_are_no_file_are_refused() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("one", "two")).isEqualTo(2);
    assertThat(run("--help")).isEqualTo(2);
    assertThat(run("\0")).isEqualTo(2);
  }

  private int verify(byte[] bytes) throws IOException {
    return run(Files.write(folder.resolve("publication.txt"), bytes).toString());
  }

  private int run(String... words) {
    told.clear();
    return new VerifyPublication(Map.of(), Optional::empty, told::add).run(List.of(words));
  }
}
