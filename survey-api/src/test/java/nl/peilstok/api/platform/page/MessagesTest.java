package nl.peilstok.api.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Reason;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final Set<String> STIFF =
      Set.of(
          "middels",
          "conform",
          "derhalve",
          "inzake",
          "teneinde",
          "aangaande",
          "betreffende",
          "desbetreffende",
          "dient te",
          "dienen te",
          "indien",
          "alsmede",
          "reeds",
          "gaarne",
          "omtrent",
          "ten behoeve van",
          "met betrekking tot",
          "jouw",
          "je",
          "jij");
  private static final int LONGEST_SENTENCE = 20;
  private static final double LONGEST_ON_AVERAGE = 15;

  private final Properties dutch = read("nl");
  private final Properties english = read("en");

  @Test
  void both_languages_say_the_same_things() {
    assertThat(new TreeSet<>(dutch.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
  }

  @Test
  void both_languages_take_the_same_arguments() {
    for (String key : dutch.stringPropertyNames()) {
      assertThat(arguments(dutch.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void every_failure_reason_and_role_has_words() {
    Stream<String> failures =
        Stream.of(Failure.values())
            .map(Failure::code)
            .flatMap(
                code -> Stream.of("failure." + code + ".title", "failure." + code + ".detail"));
    Stream<String> reasons = Stream.of(Reason.values()).map(reason -> "reason." + reason.code());
    Stream<String> roles = Stream.of(AccountRole.values()).map(role -> "role." + role.code());

    assertThat(dutch.stringPropertyNames())
        .containsAll(Stream.of(failures, reasons, roles).flatMap(keys -> keys).toList());
  }

  @Test
  void no_straight_apostrophe_breaks_a_text() {
    assertThat(dutch.values()).noneMatch(text -> text.toString().contains("'"));
    assertThat(english.values()).noneMatch(text -> text.toString().contains("'"));
  }

  @Test
  void no_key_stands_twice() throws IOException {
    for (String language : List.of("nl", "en")) {
      List<String> keys =
          Files.readAllLines(file(language)).stream()
              .filter(line -> line.contains("=") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @Test
  void dutch_is_plain() {
    for (String key : dutch.stringPropertyNames()) {
      String text =
          " " + dutch.getProperty(key).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
      assertThat(STIFF).as(key).noneMatch(word -> text.contains(" " + word + " "));
    }
  }

  @Test
  void sentences_are_short() {
    List<Integer> lengths = new ArrayList<>();
    for (String key : dutch.stringPropertyNames()) {
      for (String sentence : dutch.getProperty(key).split("[.!?:](\\s|$)", -1)) {
        int words = sentence.isBlank() ? 0 : sentence.strip().split("\\s+", -1).length;
        assertThat(words).as(key + ": " + sentence).isLessThanOrEqualTo(LONGEST_SENTENCE);
        if (words > 0) {
          lengths.add(words);
        }
      }
    }
    assertThat(lengths.stream().mapToInt(length -> length).average().orElseThrow())
        .isLessThanOrEqualTo(LONGEST_ON_AVERAGE);
  }

  private static Set<String> arguments(String text) {
    Set<String> arguments = new TreeSet<>();
    Pattern.compile("\\{\\d")
        .matcher(text)
        .results()
        .forEach(found -> arguments.add(found.group()));
    return arguments;
  }

  private static Path file(String language) {
    return Path.of("src/main/resources/messages_" + language + ".properties");
  }

  private static Properties read(String language) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
