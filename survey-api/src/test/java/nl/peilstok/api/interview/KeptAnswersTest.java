package nl.peilstok.api.interview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interviewee;
import nl.peilstok.api.Phone;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.Test;

/** Whatever happens to the device, what was answered on it is still there. */
@InstallationTest
@InChromium
class KeptAnswersTest {
  private static final Pattern OWN_STORAGE =
      Pattern.compile("IndexedDB|Service Worker|Sessions|Session Storage|Local Storage");

  @Inject OpenWave wave;

  @Test
  void an_empty_battery_at_any_step_loses_no_answer(Phone phone) {
    Secret code = wave.code();
    Interviewee anna = starts(phone, code);
    anna.sees("Dit beloven we u");
    anna.reads("U begint op dit apparaat met een lege vragenlijst.");
    anna = dies(phone, code);
    anna.reads("Welkom terug. U gaat verder waar u was.");
    anna.seen("resumed");
    anna.accepts_the_promise();
    anna.chooses("Directie Ruimte en Wonen");
    anna = dies(phone, code);
    anna.sees("Waar werkt u?");
    anna.has_chosen("Directie Ruimte en Wonen");
    anna.says_where("Afdeling Wonen en Leefomgeving", "Team Woningbouw");
    anna.chooses("Beleidsmedewerker");
    anna = dies(phone, code);
    anna.sees("Wat voor werk doet u?");
    anna.has_chosen("Beleidsmedewerker");
    anna.says_what("Eindgebruiker", "1 tot 5 jaar");
    anna.chooses_first("Mee eens");
    anna = dies(phone, code);
    anna.sees("Wachtwoorden en inloggen");
    assertThat(anna.has_chosen_first("Mee eens")).isTrue();
    anna.answers_all();
    anna = dies(phone, code);
    anna.sees("Klaar om te versturen");
    anna.reads("U heeft alle 33 vragen beantwoord.");
    assertThat(written(phone))
        .noneMatch(file -> file.contains(code.text()))
        .noneMatch(file -> file.contains("ww-k"));
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    Secret secret = anna.secret();
    anna = dies(phone, code);
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(anna.secret()).isEqualTo(secret);
    assertThat(wave.stored(secret)).isEqualTo(1);
  }

  private Interviewee starts(Phone phone, Secret code) {
    Interviewee anna = new Interviewee(phone.on());
    anna.enters(address(), code.text());
    return anna;
  }

  private Interviewee dies(Phone phone, Secret code) {
    phone.dies();
    return starts(phone, code);
  }

  /**
   * What the browser keeps of the interview, in any file, as text; the address bar's history too.
   */
  private static List<String> written(Phone phone) {
    List<String> texts = new ArrayList<>();
    for (Path file : phone.files()) {
      texts.add(text(file));
    }
    assertThat(texts).as("the control").anyMatch(text -> text.contains("peilstok"));
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_link_leaves_no_code_in_what_the_page_writes(Phone phone) {
    OpenWave.Invitation invitation = wave.invitation();
    Interviewee anna = new Interviewee(phone.on());
    anna.opens(invitation.link());
    anna.presses("Beginnen");
    anna.confirms_where_and_what();
    anna.chooses_first("Mee eens");
    phone.dies();
    // A browser's own notes of the links it opened are not the page's to erase.
    assertThat(phone.files())
        .filteredOn(file -> OWN_STORAGE.matcher(file.toString()).find())
        .isNotEmpty()
        .noneMatch(file -> text(file).contains(invitation.code().text()));
  }

  @Test
  void a_second_tab_waits_or_takes_over_and_the_first_keeps_its_hands_off(
      Page page, BrowserContext context) {
    Secret code = wave.code();
    Interviewee anna = begun(page, code);
    anna.chooses_first("Mee eens");
    Page second = context.newPage();
    Interviewee again = new Interviewee(second);
    again.enters(address(), code.text());
    again.sees("De vragenlijst staat al open");
    again.seen("elsewhere");
    again.presses("Hier verdergaan");
    again.sees("Wachtwoorden en inloggen");
    assertThat(again.has_chosen_first("Mee eens")).isTrue();
    anna.sees("U gaat verder in een ander tabblad");
    anna.seen("taken");
    again.skips_all();
    again.presses("Versturen");
    again.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(again.secret())).isEqualTo(1);
  }

  @Test
  void a_second_device_starts_afresh_and_says_so(Page page, BrowserContext context) {
    Secret code = wave.code();
    begun(page, code).chooses_first("Mee eens");
    Browser browser = Objects.requireNonNull(context.browser());
    try (BrowserContext other = browser.newContext()) {
      Interviewee again = new Interviewee(other.newPage());
      again.enters(address() + "?lang=nl", code.text());
      again.sees("Dit beloven we u");
      again.reads("Begon u al op een ander apparaat? Ga dan daar verder.");
    }
  }

  @Test
  void on_a_shared_computer_nothing_is_kept_and_leaving_is_asked_twice(Page page) {
    Secret code = wave.code();
    begun(page, code).chooses_first("Mee eens");
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    anna.chooses("Dit is een gedeelde computer. Bewaar niets op dit apparaat.");
    anna.types(code.text());
    anna.sees("Wachtwoorden en inloggen");
    assertThat(anna.has_chosen_first("Mee eens")).as("what was kept before is not lost").isTrue();
    anna.chooses_first("Mee oneens");
    anna.reads("Uw antwoorden worden niet bewaard.");
    anna.seen("shared");
    assertThat(kept(page)).isEqualTo(0);
    assertThat(leaves(page)).containsExactly("beforeunload");
    anna.enters(address(), code.text());
    anna.sees("Dit beloven we u");
    anna.reads("U begint op dit apparaat met een lege vragenlijst.");
  }

  /** What the browser asks when somebody leaves the page, which they then do. */
  private static List<String> leaves(Page page) {
    List<String> asked = new ArrayList<>();
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.accept();
        });
    page.navigate("about:blank");
    return asked;
  }

  @Test
  void the_other_language_keeps_what_was_typed_and_the_address_stays_bare(Page page) {
    Secret code = wave.code();
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    anna.chooses("Dit is een gedeelde computer. Bewaar niets op dit apparaat.");
    page.getByLabel("Vul uw code in").fill(code.text());
    page.getByText("English").click();
    assertThat(page.locator("h1")).hasText("Take part in the questionnaire");
    assertThat(page.locator("footer")).containsText("Accessibility");
    assertThat(page.getByLabel("Enter your code")).hasValue(code.text());
    assertThat(page.getByLabel("This is a shared computer. Keep nothing on this device."))
        .isChecked();
    assertThat(page.url()).isEqualTo(address() + "?lang=en");
    anna.seen("start-switched");
    anna.presses("Begin");
    anna.sees("This is what we promise you");
    page.getByText("Nederlands").click();
    anna.sees("Dit beloven we u");
    assertThat(page.locator("footer")).containsText("Toegankelijkheid");
  }

  private static Object kept(Page page) {
    return page.evaluate(
        """
        new Promise((done) => {
          const request = indexedDB.open("peilstok", 1);
          request.onsuccess = () => {
            const count = request.result.transaction("interviews").objectStore("interviews").count();
            count.onsuccess = () => done(count.result);
          };
        })
        """);
  }

  @Test
  void where_the_browser_refuses_to_keep_anything_it_says_so_and_goes_on(Page page) {
    page.addInitScript(
        """
        const denied = () => { throw new DOMException("denied", "SecurityError"); };
        Object.defineProperty(window, "indexedDB", { get: denied });
        navigator.locks.request = async () => denied();
        """);
    goes_on_without_keeping(page);
  }

  @Test
  void where_the_storage_is_full_it_says_so_and_goes_on(Page page, BrowserContext context) {
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", wave.address());
    quota.addProperty("quotaSize", 1);
    CDPSession devtools = context.newCDPSession(page);
    devtools.send("Storage.overrideQuotaForOrigin", quota);
    goes_on_without_keeping(page);
  }

  private void goes_on_without_keeping(Page page) {
    Interviewee anna = begun(page, wave.code());
    anna.chooses_first("Mee eens");
    anna.reads("Dit apparaat kan uw antwoorden niet bewaren.");
    anna.seen("not-kept");
    anna.skips_all();
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
    List<String> asked = leaves(page);
    assertThat(asked).as("the secret is nowhere else").containsExactly("beforeunload");
  }

  @Test
  void with_a_clock_that_is_years_wrong_everything_works(Page page) {
    page.clock().setSystemTime("2001-01-01T00:00:00Z");
    Interviewee anna = begun(page, wave.code());
    anna.skips_all();
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  @Test
  void two_taps_on_send_send_once(Page page) {
    List<String> sent = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.method().equals("POST")) {
            sent.add(request.url());
          }
        });
    Interviewee anna = begun(page, wave.code());
    anna.skips_all();
    page.evaluate(
        """
        const form = document.querySelector("main form");
        form.requestSubmit();
        form.requestSubmit();
        """);
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(sent).hasSize(2);
    assertThat(page.locator(".secret")).isVisible();
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  private Interviewee begun(Page page, Secret code) {
    Interviewee anna = new Interviewee(page);
    anna.enters(address(), code.text());
    anna.says_where_and_what();
    anna.sees("Wachtwoorden en inloggen");
    return anna;
  }

  private String address() {
    return wave.address() + "/respond";
  }
}
