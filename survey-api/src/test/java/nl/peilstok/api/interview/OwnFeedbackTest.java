package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.peilstok.api.Axe;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Screenshots;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody's own feedback on the shipped questionnaire, as a browser shows it. */
@InChromium
final class OwnFeedbackTest {
  private static final String PREFIX = "interview.";

  private static final Map<String, Object> SURE_AND_WRONG =
      Map.of(
          "sc-phishing", Map.of("option", "c", "certainty", 100),
          "sc-datalek", Map.of("option", "c", "certainty", 50));

  /** Strong, except for four themes. */
  private static final Person MIXED =
      new Person(
          Map.of(
              "wachtwoorden", List.of(5, 5, 1),
              "email", List.of(1, 5, 5),
              "ai", List.of(4, 2, 3),
              "updates", List.of(3, 3, 3)),
          4,
          SURE_AND_WRONG,
          "");

  /** Answers the questionnaire as a respondent's device holds it, and shows what comes of it. */
  private static final String SHOW =
      """
      async ({ written, levels, usual, guesses, bundle, language, only }) => {
        const { Interview } = await import("/interview-answers.js");
        const { feedback } = await import("/interview-feedback.js");
        const instrument = JSON.parse(written);
        const key = { rightAnswers: {}, statements: {} };
        const given = { ...guesses };
        instrument.items = instrument.items.filter(({ kind }) => !only || kind === only);
        for (const item of instrument.items) {
          const { id, kind, theme, dimension, reversed, right } = item;
          if (kind === "likert") {
            const at = ["kennis", "houding", "gedrag"].indexOf(dimension);
            const level = (levels[theme] ?? [usual, usual, usual])[at];
            key.statements[id] = { dimension, reversed };
            given[id] = level === 0 ? undefined : reversed ? 6 - level : level;
          } else if (kind === "knowledge") {
            key.rightAnswers[id] = right;
          }
          delete item.dimension;
          delete item.reversed;
          delete item.right;
        }
        const manifest = { where: [], who: [], organisation: { units: [], roles: [] } };
        const interview = new Interview({ manifest, instrument });
        Object.assign(interview.given, given);
        const say = (name, ...values) =>
          bundle[name].replace(/\\{(\\d)\\}/g, (_, index) => values[index]);
        const title = document.createElement("h1");
        title.textContent = say("app.receipt");
        const made = feedback({ interview, key, say, words: (wording) => wording[language] });
        document.querySelector("main").replaceChildren(title, made ?? "nothing");
      }
      """;

  private static final String WIDER =
      """
      () => [...document.querySelectorAll("body *")]
        .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
        .map((node) => node.outerHTML.slice(0, 80))
      """;

  /**
   * How somebody answers: levels are steps after turning, 0 is no answer.
   *
   * @param levels kennis, houding and gedrag by theme
   * @param usual the level of every other theme
   * @param guesses at the scenarios
   * @param only the one kind of items that is asked, empty for all
   */
  private record Person(
      Map<String, List<Integer>> levels, int usual, Map<String, Object> guesses, String only) {}

  @Test
  void it_tells_what_somebody_knows_values_and_does_and_what_to_do_next(Page page) {
    show(page, Language.NL, MIXED);

    assertThat(page.locator(".feedback > .bars li").allInnerTexts())
        .extracting(OwnFeedbackTest::oneLine)
        .containsExactly(
            "Weten (kennis) 67 van 100, op weg",
            "Vinden (houding) 72 van 100, op weg",
            "Doen (gedrag, zoals u zelf zegt) 64 van 100, op weg");
    assertThat(page.getByLabel("Weten (kennis)").getAttribute("value")).isEqualTo("67");
    page.locator("summary").click();
    assertThat(page.locator("details h3").count()).isEqualTo(9);
    assertThat(oneLine(page.locator("details .bars").first().innerText()))
        .isEqualTo(
            "Weten 100 van 100, sterk Vinden 100 van 100, sterk"
                + " Doen 0 van 100, hier is winst te halen");
    assertThat(page.locator("ol > li").allInnerTexts())
        .extracting(OwnFeedbackTest::oneLine)
        .satisfiesExactly(
            ai -> assertThat(ai).startsWith("AI-hulpmiddelen Sta eens stil").contains("goedkeurt"),
            updates -> assertThat(updates).startsWith("Updates en apparaten Meer kennis"),
            passwords ->
                assertThat(passwords)
                    .startsWith("Wachtwoorden en inloggen Nu gaat het om doen.")
                    .endsWith("een eigen wachtwoord maken."));
  }

  @Test
  void a_scenario_shows_the_best_answer_and_is_kind_to_who_was_sure_and_wrong(Page page) {
    show(page, Language.NL, new Person(Map.of(), 4, SURE_AND_WRONG, ""));

    assertThat(page.locator(".card").allInnerTexts())
        .extracting(OwnFeedbackTest::oneLine)
        .satisfiesExactly(
            wrong ->
                assertThat(wrong)
                    .contains(
                        "Uw antwoord: Ik bel het nummer dat onder de e-mail staat.",
                        "Een ander antwoord is beter.",
                        "Het beste antwoord: Ik bel haar op het nummer uit de interne gids.",
                        "U was vrij zeker"),
            right ->
                assertThat(right)
                    .contains("Goed, dit is het beste antwoord.")
                    .doesNotContain("Een ander antwoord", "U was vrij zeker"));
  }

  @Test
  void who_is_strong_everywhere_gets_a_compliment(Page page) {
    show(page, Language.NL, new Person(Map.of(), 4, Map.of(), ""));

    assertThat(page.locator(".feedback").innerText()).contains("75 van 100, sterk", "Mooi.");
    assertThat(page.locator("ol").count()).isZero();
  }

  @Test
  void who_answered_next_to_nothing_is_told_so_and_sees_no_zero(Page page) {
    show(page, Language.NL, new Person(Map.of("email", List.of(5, 5, 5)), 0, Map.of(), ""));

    assertThat(page.locator(".feedback").innerText())
        .contains("te weinig uitspraken", "U heeft deze vraag overgeslagen.")
        .doesNotContain(" 0 van 100", "NaN", "undefined", "Wat kunt u nu doen?");
    assertThat(page.locator("meter").count()).isZero();
  }

  @Test
  void a_theme_with_too_few_answers_has_no_bar(Page page) {
    show(page, Language.EN, new Person(Map.of("email", List.of(0, 5, 0)), 4, Map.of(), ""));

    page.locator("summary").click();
    assertThat(oneLine(page.locator("details .bars").nth(1).innerText()))
        .isEqualTo("Knowing too few answers Valuing 100 out of 100, strong Doing too few answers");
    assertThat(page.locator("meter").count()).isEqualTo(3 + 27 - 2);
  }

  @Test
  void an_instrument_without_statements_or_scenarios_has_no_feedback(Page page) {
    show(page, Language.NL, new Person(Map.of(), 4, Map.of(), "singleChoice"));

    assertThat(page.locator("main").innerText()).endsWith("nothing");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void it_can_be_read_on_every_screen_and_by_everybody(Language language, Page page) {
    show(page, language, MIXED);
    page.locator("summary").click();

    page.setViewportSize(320, 640);
    assertThat(page.evaluate(WIDER)).isEqualTo(List.of());
    Axe.assertAccessible(page);
    Screenshots.take(page, "feedback-" + language.code());
    Screenshots.takeNarrow(page, "feedback-" + language.code());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Axe.assertAccessible(page);
    Screenshots.take(page, "feedback-dark-" + language.code());
    Screenshots.takeNarrow(page, "feedback-dark-" + language.code());
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    Axe.assertAccessible(page);
    Screenshots.take(page, "feedback-forced-" + language.code());
    Screenshots.takeNarrow(page, "feedback-forced-" + language.code());
  }

  @Test
  void what_is_folded_on_the_screen_is_printed(Page page) {
    show(page, Language.NL, MIXED);
    assertThat(page.locator("details h3").first().isVisible()).isFalse();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator("details h3").first().isVisible()).isTrue();
    Screenshots.take(page, "feedback-print");
  }

  private static void show(Page page, Language language, Person person) {
    ModulePage.open(page, language);
    page.evaluate(
        SHOW,
        Map.of(
            "written", ModulePage.file("/instruments/khg-digitale-veiligheid-kort.json"),
            "levels", person.levels(),
            "usual", person.usual(),
            "guesses", person.guesses(),
            "only", person.only(),
            "bundle", bundle(language),
            "language", language.code()));
  }

  private static Map<String, String> bundle(Language language) {
    ResourceBundle texts = ResourceBundle.getBundle("messages", language.locale());
    return texts.keySet().stream()
        .filter(name -> name.startsWith(PREFIX))
        .collect(Collectors.toMap(name -> name.substring(PREFIX.length()), texts::getString));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
