package nl.peilstok.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.peilstok.core.participation.Secret;

/** Somebody with a phone who answers in Dutch; every screen that is met is held against axe. */
public final class Interviewee {
  private static final int PAGES = 13;

  private final Page page;

  /** Take the phone in hand. */
  public Interviewee(Page page) {
    this.page = page;
  }

  /** Opens the start page, and sees it. */
  public void opens(String address) {
    page.navigate(address);
    sees("Doe mee aan de vragenlijst");
    page.waitForLoadState();
  }

  /** Types a code and goes on. */
  public void types(String code) {
    page.getByLabel("Vul uw code in").fill(code);
    presses("Beginnen");
  }

  /** Sees what is promised, and goes on. */
  public void accepts_the_promise() {
    sees("Dit beloven we u");
    presses("Ik doe mee");
  }

  /** Accepts the promise, works as a policy officer of the demo's province, and says so. */
  public void says_where_and_what() {
    accepts_the_promise();
    says_where("Directie Ruimte en Wonen", "Afdeling Wonen en Leefomgeving", "Team Woningbouw");
    says_what("Beleidsmedewerker", "Eindgebruiker", "1 tot 5 jaar");
  }

  /** Chooses these units, one below the other, and goes on. */
  public void says_where(String... units) {
    sees("Waar werkt u?");
    for (String unit : units) {
      chooses(unit);
    }
    presses("Volgende");
  }

  /** Chooses role, doelgroep and tenure, and goes on. */
  public void says_what(String... choices) {
    sees("Wat voor werk doet u?");
    for (String choice : choices) {
      chooses(choice);
    }
    presses("Volgende");
  }

  /** Answers everything on the thirteen pages, up to the overview. */
  public void answers_all() {
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

  /** Finds the own unit, role and the like filled in, and goes on. */
  public void confirms_where_and_what() {
    accepts_the_promise();
    sees("Waar werkt u?");
    reads("Klopt dit? Verander het als het niet klopt.");
    presses("Volgende");
    sees("Wat voor werk doet u?");
    presses("Volgende");
  }

  /** Goes on without answering until the overview. */
  public void skips_all() {
    for (int number = 0; number < PAGES; number++) {
      presses("Volgende");
    }
    sees("Klaar om te versturen");
  }

  /** Chooses an answer, and has it kept where anything is kept. */
  public void chooses(String answer) {
    page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).check();
    waits_until_it_is_kept();
  }

  /** Chooses an answer of the first question that offers it, and has it kept. */
  public void chooses_first(String answer) {
    first(answer).check();
    waits_until_it_is_kept();
  }

  /** Finds an answer chosen. */
  public void has_chosen(String answer) {
    assertThat(page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true))).isChecked();
  }

  private void waits_until_it_is_kept() {
    assertThat(page.locator("#device[aria-busy='true']")).hasCount(0);
  }

  /** Whether the first question that offers this answer has it chosen. */
  public boolean has_chosen_first(String answer) {
    return first(answer).isChecked();
  }

  private Locator first(String answer) {
    return page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).first();
  }

  /** Presses a button. */
  public void presses(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  /** Waits for this heading, and until it is kept where somebody is. */
  public void sees(String heading) {
    assertThat(page.locator("h1")).hasText(heading);
    waits_until_it_is_kept();
  }

  /** Waits for this text. */
  public void reads(String text) {
    assertThat(page.locator("main")).containsText(text);
  }

  /** Opens the start page and types a code. */
  public void enters(String address, String code) {
    opens(address);
    types(code);
  }

  /** Reads that nothing was sent yet, and that it will be. */
  public void waits_for_the_network() {
    sees("Uw antwoorden zijn nog niet verstuurd");
    reads("Er is geen verbinding.");
    reads("We proberen het vanzelf opnieuw.");
  }

  /** Sees the receipt of what is stored, and has the device wiped. */
  public void wipes_everything() {
    presses("Alles van dit apparaat wissen");
    sees("Alles is gewist");
  }

  /** The withdrawal secret on the receipt. */
  public Secret secret() {
    return Secret.read(page.locator(".secret").textContent()).orElseThrow();
  }

  /** Holds the screen against axe, and pictures it. */
  public void seen(String name) {
    Axe.assertAccessible(page);
    Screenshots.take(page, name);
  }
}
