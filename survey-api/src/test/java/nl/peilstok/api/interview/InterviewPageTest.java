package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interviewee;
import nl.peilstok.core.participation.Secret;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@InstallationTest
@InChromium
class InterviewPageTest {
  private static final Logger LOG = LoggerFactory.getLogger(InterviewPageTest.class);

  @Inject OpenWave wave;

  @Test
  void a_whole_interview_ends_with_the_secret_of_what_was_stored(Page page) {
    Secret code = wave.code();
    List<String> sent = responses(page);
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    anna.seen("start");
    anna.types(code.grouped());
    anna.says_where_and_what();
    anna.answers_all();
    anna.sees("Klaar om te versturen");
    anna.reads("U heeft alle 33 vragen beantwoord.");
    anna.seen("overview");
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    anna.seen("receipt");

    assertThat(wave.stored(anna.secret())).isEqualTo(1);
    assertThat(sent)
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(
            "\"unit\":\"t-woningbouw\"",
            "\"role\":\"beleidsmedewerker\"",
            "\"ww-k\":4",
            "\"sc-phishing\":{\"option\":\"b\",\"certainty\":75}",
            "\"training-nut\":\"heel\"",
            "\"informatiebehoefte\":[\"mobiel\",\"updates\"]")
        .doesNotContain("leiding-gesprek", code.text());
  }

  @Test
  void a_code_in_the_fragment_is_filled_in_and_leaves_the_address(Page page) {
    Secret code = wave.code();
    Interviewee anna = new Interviewee(page);
    anna.opens(address() + "#code=" + code.grouped().toLowerCase(Locale.ROOT));
    assertThat(page.url()).isEqualTo(address());
    anna.presses("Beginnen");
    anna.accepts_the_promise();
    anna.sees("Waar werkt u?");
    anna.seen("where");
    anna.chooses("Directie Ruimte en Wonen");
    anna.seen("where-department");
  }

  @Test
  void a_mistyped_code_is_told_before_anything_is_sent(Page page) {
    List<String> calls = calls(page);
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    anna.types("");
    anna.reads("Vul uw code in.");
    anna.types("ABCD-1234");
    anna.reads("U heeft 8 van de 28 tekens ingevuld.");
    String text = wave.code().text();
    char other = text.charAt(26) == 'A' ? 'B' : 'A';
    anna.types(text.substring(0, 26) + other + text.charAt(27));
    anna.reads("In de code zit een typefout.");
    anna.seen("start-typo");
    assertThat(calls).isEmpty();
  }

  @Test
  void an_unknown_code_and_a_closed_wave_are_told(Page page) {
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    anna.types(Secret.draw(new SecureRandom(), Secret.Kind.SEALED_CODE).grouped());
    anna.reads("Deze code werkt niet.");
    Secret code = wave.code();
    wave.close();
    anna.types("");
    anna.reads("Vul uw code in.");
    anna.types(code.grouped());
    anna.reads("De vragenlijst is gesloten.");
  }

  @Test
  void segments_that_are_missing_are_named_and_questions_may_be_skipped(Page page) {
    Secret code = wave.code();
    List<String> sent = responses(page);
    Interviewee anna = new Interviewee(page);
    anna.opens(address() + "#code=" + code.text());
    anna.presses("Beginnen");
    anna.accepts_the_promise();
    anna.sees("Waar werkt u?");
    anna.presses("Volgende");
    anna.reads("Er ontbreekt nog iets");
    anna.seen("where-missing");
    anna.chooses("Directie Ruimte en Wonen");
    anna.chooses("Geen van deze, ik werk direct voor Directie Ruimte en Wonen");
    anna.presses("Volgende");
    anna.presses("Volgende");
    anna.reads("Kies hier wat bij u past.");
    anna.seen("who-missing");
    anna.chooses("Lager management");
    anna.chooses("Eindgebruiker");
    anna.chooses("1 tot 5 jaar");
    anna.chooses("Ingehuurd");
    anna.presses("Volgende");
    anna.skips_all();
    anna.reads("U heeft 0 van de 33 vragen beantwoord.");
    anna.seen("overview-skipped");
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
    assertThat(sent)
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("\"unit\":\"d-ruimte\"", "\"marks\":[\"ingehuurd\"]", "\"answers\":{}");
  }

  @Test
  void an_answer_opens_and_closes_the_question_that_follows_from_it(Page page) {
    Interviewee anna = begun(page, wave.code());
    for (int number = 0; number < 11; number++) {
      anna.presses("Volgende");
    }
    anna.reads("Vraag 30 tot en met 31 van 32");
    anna.chooses("Ja");
    anna.reads("Vraag 30 tot en met 31 van 33");
    anna.presses("Volgende");
    anna.chooses("Heel nuttig");
    anna.presses("Vorige");
    anna.chooses("Nee");
    anna.presses("Volgende");
    anna.reads("Vraag 32 van 32");
  }

  @Test
  void the_language_changes_at_any_moment_and_keeps_the_answers(Page page) {
    Interviewee anna = begun(page, wave.code());
    anna.seen("items");
    anna.chooses_first("Mee eens");
    page.getByText("English").click();
    anna.sees("Passwords and logging in");
    assertThat(anna.has_chosen_first("Agree")).isTrue();
    anna.seen("items-en");
  }

  @Test
  void the_browsers_back_button_goes_to_the_page_before(Page page) {
    Interviewee anna = begun(page, wave.code());
    anna.chooses_first("Mee eens");
    anna.presses("Volgende");
    anna.sees("E-mail en phishing");
    page.goBack();
    anna.sees("Wachtwoorden en inloggen");
    assertThat(anna.has_chosen_first("Mee eens")).isTrue();
  }

  @Test
  void without_a_connection_the_answers_stay_and_the_second_try_is_the_same_sender(
      Page page, BrowserContext context) {
    Secret code = wave.code();
    Interviewee anna = begun(page, code);
    anna.skips_all();
    // The response is stored, but its answer never comes back.
    context.route(
        "**/api/v1/responses",
        route -> {
          route.fetch();
          route.abort();
        });
    anna.presses("Versturen");
    anna.waits_for_the_network();
    anna.reads("U mag deze pagina sluiten.");
    anna.seen("sending-waiting");
    context.unroute("**/api/v1/responses");
    anna.presses("Nu opnieuw proberen");
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  @Test
  void a_spent_code_opens_the_receipt_on_the_device_that_spent_it_and_nothing_elsewhere(
      Page page, BrowserContext context) {
    Secret code = wave.code();
    Interviewee anna = begun(page, code);
    anna.skips_all();
    context.route(
        "**/api/v1/responses",
        route -> {
          route.fetch();
          route.abort();
        });
    anna.presses("Versturen");
    anna.waits_for_the_network();
    anna.presses("Terug naar mijn antwoorden");
    anna.sees("Klaar om te versturen");
    page.navigate("about:blank");
    context.unroute("**/api/v1/responses");
    anna.enters(address(), code.text());
    anna.sees("Uw antwoorden zijn ontvangen");
    anna.reads("Uw antwoorden zijn eerder al ontvangen.");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);

    anna.wipes_everything();
    anna.seen("wiped");
    anna.enters(address(), code.text());
    anna.reads("Deze code werkt niet.");
  }

  @Test
  void a_wave_that_closes_in_mid_interview_is_told_at_sending(Page page) {
    Interviewee anna = begun(page, wave.code());
    anna.skips_all();
    wave.close();
    anna.presses("Versturen");
    anna.sees("Meedoen kan niet meer");
    anna.reads("De vragenlijst is gesloten.");
    anna.seen("ended");
    anna.wipes_everything();
  }

  @Test
  void a_question_can_be_left_open_again(Page page) {
    Secret code = wave.code();
    Interviewee anna = begun(page, code);
    anna.chooses_first("Mee eens");
    page.getByText("Antwoord wissen").first().click();
    anna.skips_all();
    anna.reads("U heeft 0 van de 32 vragen beantwoord.");
  }

  @Test
  void in_the_dark_and_on_the_narrowest_phone_it_stays_readable(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.setViewportSize(320, 640);
    Interviewee anna = new Interviewee(page);
    anna.opens(address() + "#code=" + wave.code().text());
    assertNothingIsCutOff(page);
    anna.seen("start-dark");
    anna.presses("Beginnen");
    anna.sees("Dit beloven we u");
    assertNothingIsCutOff(page);
    anna.seen("promise-dark");
    anna.presses("Ik doe mee");
    anna.sees("Waar werkt u?");
    assertNothingIsCutOff(page);
    anna.presses("Volgende");
    anna.seen("where-missing-dark");
    anna.presses("Vorige");
    anna.says_where_and_what();
    assertNothingIsCutOff(page);
    anna.chooses_first("Mee eens");
    anna.seen("items-dark");
  }

  private static void assertNothingIsCutOff(Page page) {
    int width = page.viewportSize().width;
    assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(width);
    for (Locator row : page.locator(".choice, .button").all()) {
      BoundingBox box = row.boundingBox();
      assertThat(box.x + box.width).isLessThanOrEqualTo(width);
      assertThat(box.height).isGreaterThanOrEqualTo(44);
    }
  }

  @Test
  void without_a_secure_connection_it_says_so_and_sends_nothing(Page page) {
    List<String> calls = calls(page);
    page.addInitScript("Object.defineProperty(window, 'isSecureContext', {value: false})");
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    anna.reads("Deze pagina is niet via een beveiligde verbinding geopend.");
    anna.types(wave.code().text());
    anna.seen("start-insecure");
    assertThat(calls).isEmpty();
  }

  @Test
  void the_first_page_with_everything_it_needs_is_light(Page page) {
    List<Request> requests = new ArrayList<>();
    page.onRequestFinished(requests::add);
    new Interviewee(page).opens(address());
    page.waitForLoadState(LoadState.NETWORKIDLE);
    int bytes = 0;
    for (Request request : requests) {
      Sizes sizes = request.sizes();
      bytes += sizes.responseHeadersSize + sizes.responseBodySize;
    }
    LOG.info("the first page: {} bytes in {} requests", bytes, requests.size());
    assertThat(bytes).isLessThan(60_000);
    assertThat(requests).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void an_interview_sets_no_cookie_and_asks_nothing_of_another_host(
      Page page, BrowserContext context) {
    List<Request> requests = new ArrayList<>();
    page.onRequest(requests::add);
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    Interviewee anna = begun(page, wave.code());
    anna.skips_all();
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");

    assertThat(context.cookies()).isEmpty();
    assertThat(complaints).isEmpty();
    String host = wave.address();
    assertThat(requests)
        .filteredOn(request -> !request.url().startsWith("data:"))
        .allSatisfy(request -> assertThat(request.url()).startsWith(host))
        .filteredOn(request -> request.url().contains("/api/"))
        .hasSize(3)
        .allSatisfy(
            request -> {
              assertThat(request.headers()).doesNotContainKey("cookie");
              assertThat(request.headers().getOrDefault("referer", "")).isEmpty();
              assertThat(request.url()).doesNotContain("?");
            });
  }

  private Interviewee begun(Page page, Secret code) {
    Interviewee anna = new Interviewee(page);
    anna.opens(address() + "#code=" + code.text());
    anna.presses("Beginnen");
    anna.says_where_and_what();
    anna.sees("Wachtwoorden en inloggen");
    return anna;
  }

  /** The bodies of all responses that are sent from now on. */
  private static List<String> responses(Page page) {
    List<String> bodies = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().endsWith("/api/v1/responses")) {
            bodies.add(request.postData());
          }
        });
    return bodies;
  }

  private static List<String> calls(Page page) {
    List<String> calls = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().contains("/api/")) {
            calls.add(request.url());
          }
        });
    return calls;
  }

  private String address() {
    return wave.address() + "/respond";
  }
}
