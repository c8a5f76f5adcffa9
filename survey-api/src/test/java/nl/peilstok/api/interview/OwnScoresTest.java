package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.InChromium;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the device computes of somebody's own answers, against cases worked out by hand. */
@InChromium
final class OwnScoresTest {
  private static final String SCORES =
      """
      async ({ instrument, asked, statements }) => {
        const { scores } = await import("/interview-scores.js");
        const { kennis, houding, gedrag } = scores(instrument, asked, statements);
        return [kennis, houding, gedrag].map((one) => one ?? "none").join(" ");
      }
      """;

  private static final String THEMES =
      """
      async ({ instrument, asked, statements }) => {
        const { scores, nextSteps } = await import("/interview-scores.js");
        const result = scores(instrument, asked, statements);
        const whole = (one) => (one === undefined ? "none" : Math.round(one));
        const lines = result.themes.map((one) =>
          [one.id, one.total, one.kennis, one.houding, one.gedrag]
            .map((part, at) => (at === 0 ? part : whole(part)))
            .join(" "),
        );
        const steps = nextSteps(result).map(({ theme, dimension }) => `${theme} ${dimension}`);
        return [lines.join(", "), steps.join(", ")];
      }
      """;

  private static final String SCENARIOS =
      """
      async ({ asked, answers }) => {
        const { scenarios } = await import("/interview-scores.js");
        const items = ["s1", "s2", "s3", "mark"].map((id) => ({ id }));
        const right = { s1: "a", s2: "b", s3: "c" };
        return scenarios({ items }, { ids: asked, answers }, right)
          .map((one) => `${one.id} ${one.chosen} ${one.right} ${one.isRight} ${one.confidentlyWrong}`)
          .join(", ");
      }
      """;

  /**
   * Statements are a letter for what they measure, with a minus when agreeing lowers it; answers
   * are steps, ? for 'weet ik niet', . for none and / for not asked of this person.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          k k- k k-     | 4 2 ? .     | 75 none none
          k- h g        | 1 3 5       | 100 50 100
          k- h- g-      | 5 5 4       | 0 0 25
          k k k         | 5 . .       | none none none
          k k k         | 5 . /       | 100 none none
          k k k h       | / / / 2     | none 25 none
          k k h h- g g- | 5 2 4 1 2 . | 62.5 87.5 25
          k h g         | ? ? ?       | none none none
          k h g         | . . .       | none none none
          k h g         | / / /       | none none none
          """)
  void scores_of_a_person(String statements, String answers, String expected, Page page) {
    ModulePage.open(page, Language.NL);

    assertThat(page.evaluate(SCORES, given(statements, answers))).isEqualTo(expected);
  }

  /** The worked example of docs/method.md, own feedback. */
  @Test
  void three_themes_at_most_lowest_first_and_what_comes_first_in_each(Page page) {
    ModulePage.open(page, Language.NL);

    Object found =
        page.evaluate(
            THEMES,
            given(
                "a:k a:h a:g b:k b:h b:g c:k c:h- c:g d:k d:h d:g e:k e:h e:g",
                "5   5   2   3   2   4   2   4    5   5   5   4   2   4   ?"));

    assertThat(found)
        .isEqualTo(
            List.of(
                "a 75 100 100 25, b 50 50 25 75, c 50 25 25 100, d 92 100 100 75,"
                    + " e 50 25 75 none",
                "b houding, c kennis, e kennis"));
  }

  @Test
  void doing_comes_first_only_when_knowing_and_valuing_are_not_in_the_way(Page page) {
    ModulePage.open(page, Language.NL);

    Object found =
        page.evaluate(
            THEMES,
            given(
                "a:k a:h a:g b:k b:h b:g c:k c:h c:g d:k d:h d:g",
                "4   4   1   3   4   1   .   .   4   .   .   ?"));

    assertThat(found)
        .isEqualTo(
            List.of(
                "a 50 75 75 0, b 42 50 75 0, c none none none 75, d none none none none",
                "b kennis, a gedrag"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a                        | s1 a a true false
          {"option":"a","certainty":100} | s1 a a true false
          b                        | s1 b a false false
          {"option":"b","certainty":50}  | s1 b a false false
          {"option":"b","certainty":75}  | s1 b a false true
          dontKnow                 | s1 dontKnow a false false
                                   | s1 undefined a false false
          """)
  void a_scenario_tells_what_is_right_and_who_was_wrong_and_sure(
      String answer, String expected, Page page) {
    ModulePage.open(page, Language.NL);
    Map<String, Object> answers = new LinkedHashMap<>(Map.of("s2", "b", "mark", 8));
    if (answer != null) {
      answers.put("s1", answer.startsWith("{") ? guess(answer) : answer);
    }

    assertThat(
            page.evaluate(
                SCENARIOS, Map.of("asked", List.of("s1", "mark", "s3"), "answers", answers)))
        .as("s2 is not asked and s3 skipped")
        .isEqualTo(expected + ", s3 undefined c false false");
  }

  private static Map<String, Object> guess(String written) {
    int certainty = Integer.parseInt(written.replaceAll("\\D", ""));
    return Map.of("option", written.substring(11, 12), "certainty", certainty);
  }

  private static Map<String, Object> given(String written, String answered) {
    String[] kinds = written.trim().split(" +", -1);
    String[] steps = answered.trim().split(" +", -1);
    List<Map<String, Object>> items = new ArrayList<>();
    Map<String, Object> statements = new LinkedHashMap<>();
    Map<String, Object> answers = new LinkedHashMap<>();
    List<String> asked = new ArrayList<>();
    for (int index = 0; index < kinds.length; index++) {
      String[] kind =
          (kinds[index].contains(":") ? kinds[index] : "a:" + kinds[index]).split(":", 2);
      String id = "i" + index;
      items.add(Map.of("id", id, "kind", "likert", "theme", kind[0]));
      statements.put(
          id, Map.of("dimension", dimension(kind[1]), "reversed", kind[1].endsWith("-")));
      if (!steps[index].equals("/")) {
        asked.add(id);
      }
      if (!".".equals(steps[index]) && !"/".equals(steps[index])) {
        answers.put(id, steps[index].equals("?") ? "dontKnow" : Integer.valueOf(steps[index]));
      }
    }
    List<Map<String, String>> themes =
        items.stream()
            .map(item -> (String) item.get("theme"))
            .distinct()
            .map(theme -> Map.of("id", theme))
            .toList();
    return Map.of(
        "instrument", Map.of("themes", themes, "items", items),
        "asked", Map.of("ids", asked, "answers", answers),
        "statements", statements);
  }

  private static String dimension(String kind) {
    return switch (kind.charAt(0)) {
      case 'k' -> "kennis";
      case 'h' -> "houding";
      default -> "gedrag";
    };
  }
}
