package nl.peilstok.api.interview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interviewee;
import org.junit.jupiter.api.Test;

/** The interview for who uses no mouse, needs larger letters, other colours or another language. */
@InstallationTest
@InChromium
class InterviewForEverybodyTest {
  private static final int STOPS = 60;

  @Inject OpenWave wave;

  @Test
  void a_keyboard_alone_leads_from_the_code_to_the_receipt(Page page) {
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    assertThat(page.getByLabel("Vul uw code in")).not().isFocused();
    tabTo(page, "input#code");
    page.keyboard().type(wave.code().text());
    page.keyboard().press("Enter");
    anna.sees("Dit beloven we u");
    page.keyboard().press("Enter");
    anna.sees("Dit beloven we u");
    onwards(page);
    anna.sees("Waar werkt u?");
    chooseByKeys(page, "unit-0", 0);
    chooseByKeys(page, "unit-1", 0);
    chooseByKeys(page, "unit-2", 0);
    onwards(page);
    anna.sees("Wat voor werk doet u?");
    for (String group : new String[] {"role", "doelgroep", "tenure"}) {
      chooseByKeys(page, group, 1);
    }
    onwards(page);
    anna.sees("Wachtwoorden en inloggen");
    chooseByKeys(page, "ww-k", 3);
    assertThat(page.locator("input[name='ww-k'][value='4']")).isChecked();
    tabTo(page, "button:has-text('Antwoord wissen')");
    page.keyboard().press("Space");
    assertThat(page.locator("input[name='ww-k']:checked")).hasCount(0);
    for (int left = 13; left > 0; left--) {
      onwards(page);
    }
    anna.sees("Klaar om te versturen");
    onwards(page);
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  /** Presses the button that goes on, found with the tab key. */
  private static void onwards(Page page) {
    tabTo(page, "main form button[type='submit']");
    page.keyboard().press("Enter");
  }

  /** A group is one stop; the arrows choose within it. */
  private static void chooseByKeys(Page page, String group, int downs) {
    tabTo(page, "input[name='" + group + "']");
    page.keyboard().press("Space");
    for (int down = 0; down < downs; down++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(page.locator("input[name='" + group + "']:checked")).hasCount(1);
    page.keyboard().press("Tab");
    assertThat(page.locator("input[name='" + group + "']:focus")).hasCount(0);
    page.keyboard().press("Shift+Tab");
  }

  private static void tabTo(Page page, String selector) {
    for (int stop = 0; stop < STOPS; stop++) {
      if (page.locator(selector).and(page.locator(":focus")).count() > 0) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the tab key never comes to " + selector);
  }

  @Test
  void at_four_hundred_per_cent_nothing_scrolls_sideways(Page page) {
    // A desk of 1280 × 900 at 400 %.
    page.setViewportSize(320, 225);
    looksAtEverything(page, "zoomed");
  }

  @Test
  void with_letters_twice_as_large_nothing_is_cut_off(Page page) {
    page.addInitScript(
        "addEventListener('DOMContentLoaded',"
            + " () => document.documentElement.style.fontSize = '200%')");
    page.setViewportSize(360, 640);
    looksAtEverything(page, "large");
  }

  @Test
  void with_colours_of_their_own_and_without_motion_it_stays_usable(Page page) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setForcedColors(ForcedColors.ACTIVE)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setColorScheme(ColorScheme.DARK));
    looksAtEverything(page, "forced");
    assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
  }

  @Test
  void unit_names_without_an_end_stay_inside_the_narrowest_phone(Page page) {
    page.setViewportSize(320, 640);
    page.route("**/api/v1/participation", InterviewForEverybodyTest::withLongNames);
    looksAtEverything(page, "long-names");
  }

  /** Goes through every kind of screen and holds each against the rules. */
  private void looksAtEverything(Page page, String name) {
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    fits(page);
    anna.seen("start-" + name);
    anna.types(wave.code().text());
    anna.sees("Dit beloven we u");
    fits(page);
    anna.seen("promise-" + name);
    anna.presses("Ik doe mee");
    anna.sees("Waar werkt u?");
    anna.presses("Volgende");
    anna.reads("Er ontbreekt nog iets");
    fits(page);
    page.getByRole(AriaRole.RADIO).first().check();
    page.getByRole(AriaRole.RADIO).last().check();
    fits(page);
    anna.seen("where-" + name);
    anna.presses("Volgende");
    anna.says_what("Beleidsmedewerker", "Eindgebruiker", "1 tot 5 jaar");
    anna.sees("Wachtwoorden en inloggen");
    anna.chooses_first("Mee eens");
    fits(page);
    anna.seen("items-" + name);
    anna.skips_all();
    fits(page);
    anna.seen("overview-" + name);
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    fits(page);
    anna.seen("receipt-" + name);
  }

  private static void fits(Page page) {
    int width = page.viewportSize().width;
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as(page.title())
        .isLessThanOrEqualTo(width);
    for (Locator target : page.locator(".choice:visible, .button:visible").all()) {
      BoundingBox box = target.boundingBox();
      assertThat(box.x + box.width).isLessThanOrEqualTo(width);
      assertThat(box.height).isGreaterThanOrEqualTo(44);
    }
  }

  private static void withLongNames(Route route) {
    APIResponse answer = route.fetch();
    String long1 = "Hoofdafdeling" + "verzekeringsaangelegenheden".repeat(5);
    String text =
        Pattern.compile("(\\\\\"name\\\\\":\\\\\")(Directie|Afdeling|Team) ")
            .matcher(answer.text())
            .replaceAll("$1" + long1 + " $2 ");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(text));
  }

  @Test
  void a_browser_of_five_years_ago_is_enough(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.addInitScript(
        """
        for (const [owner, names] of [
          [Array.prototype, ["at", "findLast", "toSorted", "toReversed", "with"]],
          [String.prototype, ["at", "replaceAll", "isWellFormed"]],
          [Object, ["hasOwn", "groupBy"]],
          [Promise, ["any", "withResolvers", "try"]],
          [AbortSignal, ["timeout", "any"]],
          [Navigator.prototype, ["locks"]],
          [window, ["reportError", "structuredClone"]],
        ]) {
          names.forEach((name) => delete owner[name]);
        }
        """);
    Interviewee anna = new Interviewee(page);
    anna.enters(address(), wave.code().text());
    anna.says_where_and_what();
    anna.answers_all();
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
    assertThat(complaints).isEmpty();
  }

  @Test
  void everything_can_be_done_in_english(Page page) {
    page.navigate(address() + "?lang=en");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.getByLabel("Enter your code").fill(wave.code().text());
    press(page, "Begin");
    assertThat(page.locator("h1")).hasText("This is what we promise you");
    press(page, "I take part");
    for (String title : new String[] {"Where do you work?", "What kind of work do you do?"}) {
      assertThat(page.locator("h1")).hasText(title);
      for (Locator group : page.locator("fieldset:has(input[type='radio'])").all()) {
        group.locator("input[type='radio']").first().check();
      }
      for (String deeper : new String[] {"unit-1", "unit-2"}) {
        page.locator("input[name='" + deeper + "']").all().stream()
            .findFirst()
            .ifPresent(Locator::check);
      }
      press(page, "Next");
    }
    assertThat(page.locator("h1")).hasText("Passwords and logging in");
    page.getByLabel("Agree", new Page.GetByLabelOptions().setExact(true)).first().check();
    for (int left = 13; left > 0; left--) {
      press(page, "Next");
    }
    assertThat(page.locator("main")).containsText("You have answered 1 of the");
    new Interviewee(page).seen("overview-english");
    press(page, "Send");
    assertThat(page.locator("h1")).hasText("Your answers have been received");
    new Interviewee(page).seen("receipt-english");
    assertThat(wave.stored(new Interviewee(page).secret())).isEqualTo(1);
  }

  private static void press(Page page, String name) {
    new Interviewee(page).presses(name);
  }

  private String address() {
    return wave.address() + "/respond";
  }
}
