package nl.peilstok.api.interview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.peilstok.api.Axe;
import nl.peilstok.api.Screenshots;
import nl.peilstok.core.participation.Secret;

/** Somebody with a phone who answers in Dutch; every screen that is met is held against axe. */
final class Interviewee {
  static final int PAGES = 13;

  private final Page page;

  Interviewee(Page page) {
    this.page = page;
  }

  void opens(String address) {
    page.navigate(address);
    sees("Doe mee aan de vragenlijst");
  }

  void types(String code) {
    page.getByLabel("Vul uw code in").fill(code);
    presses("Beginnen");
  }

  void says_where_and_what() {
    sees("Waar werkt u?");
    chooses("Directie Ruimte en Wonen");
    chooses("Afdeling Wonen en Leefomgeving");
    chooses("Team Woningbouw");
    presses("Volgende");
    sees("Wat voor werk doet u?");
    chooses("Beleidsmedewerker");
    chooses("Eindgebruiker");
    chooses("1 tot 5 jaar");
    presses("Volgende");
  }

  /** Answers everything on the thirteen pages, up to the overview. */
  void answers_all() {
    for (String title : new String[] {"Wachtwoorden", "E-mail", "Internet", "Sociale", "Mobiel"}) {
      answers_three(title);
    }
    for (String title : new String[] {"Omgaan", "Incidenten", "AI", "Updates"}) {
      answers_three(title);
    }
    answers_scenario("Een situatie: een betaalverzoek", "interne gids");
    answers_scenario("Een situatie: de verkeerde ontvanger", "interne meldpunt");
    sees("Uw ervaring");
    chooses("7");
    chooses("Ja");
    seen("items-mark");
    presses("Volgende");
    sees("Tot slot");
    chooses("Heel nuttig");
    chooses("Mobiel en thuiswerken");
    chooses("Updates en apparaten");
    seen("items-last");
    presses("Volgende");
  }

  private void answers_three(String title) {
    assertThat(page.locator("h1")).containsText(title);
    for (Locator question : page.locator("form > fieldset").all()) {
      question.getByText("Mee eens", new Locator.GetByTextOptions().setExact(true)).click();
    }
    presses("Volgende");
  }

  private void answers_scenario(String title, String option) {
    sees(title);
    page.getByText(Pattern.compile(option)).click();
    chooses("Vrij zeker (75 % zeker)");
    seen("items-scenario");
    presses("Volgende");
  }

  /** Goes on without answering until the overview. */
  void skips_all() {
    for (int number = 0; number < PAGES; number++) {
      presses("Volgende");
    }
    sees("Klaar om te versturen");
  }

  void chooses(String answer) {
    page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).check();
  }

  /** Chooses an answer of the first question that offers it. */
  void chooses_first(String answer) {
    first(answer).check();
  }

  boolean has_chosen_first(String answer) {
    return first(answer).isChecked();
  }

  private Locator first(String answer) {
    return page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).first();
  }

  void presses(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  void sees(String heading) {
    assertThat(page.locator("h1")).hasText(heading);
  }

  void reads(String text) {
    assertThat(page.locator("main")).containsText(text);
  }

  /** The withdrawal secret on the receipt. */
  Secret secret() {
    return Secret.read(page.locator(".secret").textContent()).orElseThrow();
  }

  /** Holds the screen against axe, and pictures it. */
  void seen(String name) {
    Axe.assertAccessible(page);
    Screenshots.take(page, name);
  }
}
