package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Axe;
import nl.peilstok.api.Browser;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interviewee;
import nl.peilstok.api.Screenshots;
import nl.peilstok.core.instrument.Answer.Choice;
import nl.peilstok.core.instrument.Answer.Choices;
import nl.peilstok.core.instrument.Answer.DontKnow;
import nl.peilstok.core.instrument.Answer.Guess;
import nl.peilstok.core.instrument.Answer.Step;
import nl.peilstok.core.participation.Collector;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

@InstallationTest
@InChromium
class PlainFormTest {
  private static final Pattern HIDDEN_SECRET = Pattern.compile("name=\"secret\" value=\"(\\w+)\"");

  @Inject Installation installation;
  @Inject OpenWave wave;
  @Inject Collector collector;

  @Test
  void a_wrong_code_is_told_beside_its_field_and_stays_filled_in() {
    Answer page = post("/respond/form/start", Map.of("code", "abcd-efgh"));
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("8 van de 28 tekens", "value=\"abcd-efgh\"");
  }

  @Test
  void each_kind_of_mistake_has_words_of_its_own() {
    String code = Secret.draw(new SecureRandom(), Secret.Kind.SEALED_CODE).text();
    char other = code.charAt(26) == 'A' ? 'B' : 'A';
    String mistyped = code.substring(0, 26) + other + code.charAt(27);
    assertThat(fault("")).contains("Vul uw code in.");
    assertThat(fault(" – ")).contains("Vul uw code in.");
    assertThat(fault(code.substring(1) + "!")).contains("alleen letters en cijfers");
    assertThat(fault(code.substring(1))).contains("27 van de 28 tekens");
    assertThat(fault(code + "AB")).contains("U heeft 30 tekens ingevuld.");
    assertThat(fault(mistyped)).contains("typefout");
  }

  @Test
  void an_invitation_is_told_what_it_needs_and_what_else_can_be_done() {
    String invitation = Secret.draw(new SecureRandom(), Secret.Kind.INVITATION_CODE).grouped();
    assertThat(fault(invitation))
        .contains("een persoonlijke uitnodiging", "JavaScript", "andere browser", "kaartje")
        .doesNotContain("typefout");
  }

  @Test
  void a_withdrawal_secret_is_led_to_the_page_for_it() {
    assertThat(fault(Secret.draw(new SecureRandom(), Secret.Kind.WITHDRAWAL).grouped()))
        .contains("Dit is een intrekcode.", "href=\"/respond/withdraw?lang=nl\"");
  }

  @Test
  void an_unknown_code_and_a_closed_wave_are_told() {
    Secret unknown = Secret.draw(new SecureRandom(), Secret.Kind.SEALED_CODE);
    assertThat(post("/respond/form/start", Map.of("code", unknown.text())).status()).isEqualTo(400);
    Secret code = wave.code();
    wave.close();
    Answer page = post("/respond/form/start", Map.of("code", code.text()));
    assertThat(page.status()).isEqualTo(410);
    assertThat(page.text()).contains("De vragenlijst is gesloten. U kunt niet meer meedoen.");
  }

  @Test
  void a_form_without_segments_names_them_and_keeps_what_was_filled_in() {
    Secret code = wave.code();
    Map<String, String> form = opened(code);
    form.put("answers.ww-k", "4");
    form.put("answers.training-nut", "heel");
    Answer page = post("/respond/form/send", form);
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text())
        .contains(
            "href=\"#segments-unit\"",
            "href=\"#segments-role\"",
            "href=\"#answers-training-nut\"",
            "Deze vraag geldt niet voor u.",
            "name=\"answers.ww-k\" value=\"4\" checked",
            form.get("secret"));
    assertThat(wave.stored(secretOf(form))).isZero();
  }

  @Test
  void a_filled_in_form_is_stored_and_a_second_post_gives_the_same_receipt() {
    Secret code = wave.code();
    Map<String, String> form = opened(code);
    form.putAll(
        Map.of(
            "segments.unit", "t-woningbouw",
            "segments.role", "manager-lager",
            "segments.doelgroep", "eindgebruiker",
            "segments.tenure", "t1-5",
            "segments.marks", "ingehuurd",
            "answers.ww-k", "dontKnow",
            "answers.cijfer", "7",
            "answers.sc-phishing", "b",
            "answers.sc-phishing.certainty", "75",
            "answers.leiding-gesprek", "een-keer"));
    Secret secret = secretOf(form);

    Answer receipt = post("/respond/form/send", form);
    assertThat(receipt.status()).isEqualTo(200);
    assertThat(receipt.text().replace("<wbr>", "")).contains(secret.grouped());
    assertThat(receipt.header("Cache-Control")).contains("no-store");
    assertThat(receipt.header("Set-Cookie")).isEmpty();

    Answer again = post("/respond/form/send", form);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text().replace("<wbr>", "")).contains(secret.grouped());

    assertThat(wave.stored(secret)).isEqualTo(1);
  }

  @Test
  void every_kind_of_answer_arrives_as_it_was_chosen() {
    FormValues form =
        FormValues.read(
            "segments.unit=t-woningbouw&segments.role=manager-lager&segments.doelgroep=eindgebruiker"
                + "&segments.tenure=t1-5&segments.marks=ingehuurd&answers.ww-k=dontKnow"
                + "&answers.em-k=2&answers.cijfer=7&answers.sc-phishing=b"
                + "&answers.sc-phishing.certainty=75&answers.sc-datalek=a&answers.ai-k="
                + "&answers.informatiebehoefte=ai&answers.informatiebehoefte=mobiel&x=%zz");
    Response response = FormResponse.of(form, collector.questionnaire(wave.code(), null));
    assertThat(response.segments())
        .isEqualTo(
            new Segments(
                "t-woningbouw", "manager-lager", "eindgebruiker", "t1-5", Set.of("ingehuurd")));
    assertThat(response.answers())
        .containsOnly(
            Map.entry("ww-k", new DontKnow()),
            Map.entry("em-k", new Step(2)),
            Map.entry("cijfer", new Step(7)),
            Map.entry("sc-phishing", new Guess("b", 75)),
            Map.entry("sc-datalek", new Choice("a")),
            Map.entry("informatiebehoefte", new Choices(Set.of("ai", "mobiel"))));
  }

  @Test
  void a_code_that_was_used_by_somebody_else_is_refused_like_an_unknown_one() {
    Secret code = wave.code();
    Map<String, String> form = opened(code);
    form.putAll(
        Map.of(
            "segments.unit", "t-woningbouw",
            "segments.role", "overig",
            "segments.doelgroep", "eindgebruiker",
            "segments.tenure", "t1-5"));
    assertThat(post("/respond/form/send", form).status()).isEqualTo(200);
    form.put("secret", Secret.draw(new SecureRandom(), Secret.Kind.SEALED_CODE).text());
    Answer page = post("/respond/form/send", form);
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("Deze code werkt niet.");
    Answer again = post("/respond/form/start", Map.of("code", code.text()));
    assertThat(again.status()).isEqualTo(400);
  }

  @Test
  void the_pages_speak_english_when_asked_or_preferred() {
    assertThat(get("/respond?lang=en", "nl").text()).contains("Take part in the questionnaire");
    assertThat(get("/respond", "en-GB").text()).contains("Take part in the questionnaire");
    assertThat(get("/respond", "fr").text()).contains("Doe mee aan de vragenlijst");
  }

  @Test
  void without_javascript_the_start_page_leads_to_the_receipt(BrowserContext context) {
    try (BrowserContext plain =
        context
            .browser()
            .newContext(
                new NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setLocale("nl-NL")
                    .setViewportSize(390, 844))) {
      Page page = plain.newPage();
      Interviewee anna = new Interviewee(page);
      anna.opens(address("/respond"));
      assertThat(page.locator("noscript a").isVisible()).isTrue();
      // What stands in a noscript element counts as no text of the page.
      assertThat(page.locator("noscript p").first().innerText())
          .contains("Heeft u een persoonlijke uitnodiging? Dan is JavaScript nodig.");
      Screenshots.take(page, "noscript");
      anna.types(wave.invitation().code().grouped());
      anna.reads("Fout: Deze code is een persoonlijke uitnodiging.");
      Screenshots.take(page, "form-invitation");
      anna.opens(address("/respond"));
      anna.types(wave.code().grouped());
      anna.sees("Eenvoudig formulier");
      page.getByLabel("Bij welk onderdeel werkt u?").selectOption("t-woningbouw");
      page.getByLabel("Welke rol past het best bij u?").selectOption("beleidsmedewerker");
      anna.chooses("Eindgebruiker");
      anna.presses("Versturen");
      anna.reads("Uw antwoorden zijn nog niet verstuurd");
      Screenshots.take(page, "form-faults");
      anna.chooses("1 tot 5 jaar");
      anna.presses("Versturen");
      anna.sees("Uw antwoorden zijn ontvangen");
      Screenshots.take(page, "form-receipt");
    }
  }

  @Test
  void the_plain_pages_are_accessible(Page page) {
    page.navigate(address("/respond/form"));
    Axe.assertAccessible(page);
    Screenshots.take(page, "form-code");
    page.getByLabel("Vul uw code in").fill(wave.code().text());
    Interviewee anna = new Interviewee(page);
    anna.presses("Naar de vragen");
    anna.sees("Eenvoudig formulier");
    Axe.assertAccessible(page);
    anna.presses("Versturen");
    anna.reads("Uw antwoorden zijn nog niet verstuurd");
    Axe.assertAccessible(page);
    page.navigate(address("/respond/form?lang=en"));
    page.getByLabel("Enter your code").fill("x");
    anna.presses("Go to the questions");
    anna.reads("You entered 1 of the 28 characters.");
    Axe.assertAccessible(page);
  }

  /** The page that says what is wrong with a code. */
  private String fault(String typed) {
    Answer page = post("/respond/form/start", Map.of("code", typed));
    assertThat(page.status()).isEqualTo(400);
    return page.text();
  }

  private static Secret secretOf(Map<String, String> form) {
    return Secret.read(form.getOrDefault("secret", "")).orElseThrow();
  }

  private Map<String, String> opened(Secret code) {
    Answer page = post("/respond/form/start", Map.of("code", code.grouped()));
    assertThat(page.status()).isEqualTo(200);
    Matcher secret = HIDDEN_SECRET.matcher(page.text());
    assertThat(secret.find()).isTrue();
    Map<String, String> form = new LinkedHashMap<>();
    form.put("code", code.text());
    form.put("secret", secret.group(1));
    return form;
  }

  private Answer post(String path, Map<String, String> form) {
    return visitor("nl").postAsIs(path, form);
  }

  private Answer get(String path, String language) {
    return visitor(language).get(path);
  }

  private Browser visitor(String language) {
    return installation.browser().with("Accept-Language", language);
  }

  private String address(String path) {
    return wave.address() + path;
  }
}
