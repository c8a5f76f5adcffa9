package nl.peilstok.api.interview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interviewee;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.Test;

/** How interviews end, and what is left of them on the device. */
@InstallationTest
@InChromium
class InterviewEndsTest {
  private static final String RESPONSES = "**/api/v1/responses";

  /** Counts what stands on the device; the page kept by the worker counts as one. */
  private static final String KEPT =
      """
      (async () => {
        const open = indexedDB.open("peilstok", 1);
        const database = await new Promise((done) => (open.onsuccess = () => done(open.result)));
        const all = database.transaction("interviews").objectStore("interviews").getAll();
        const records = await new Promise((done) => (all.onsuccess = () => done(all.result)));
        database.close();
        const texts = records.map((bytes) => new TextDecoder("latin1").decode(bytes));
        const pages = await caches.keys();
        return [records.length, pages.length, texts.some((one) => /ww-k|secret|given/.test(one))];
      })()
      """;

  @Inject OpenWave wave;

  @Test
  void the_receipt_shows_ones_own_outcome_and_leaves_the_secret_only(Page page) {
    Secret code = wave.code();
    Interviewee anna = begun(page, code);
    anna.chooses_first("Mee eens");
    assertThat(page.evaluate(KEPT)).hasToString("[2, 1, false]");
    anna.answers_all();
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(page.locator("h1")).isFocused();
    anna.reads("Uw eigen uitkomst");
    anna.reads("75 van 100, sterk");
    anna.reads("Uw antwoord:");
    assertThat(page.evaluate(KEPT)).hasToString("[1, 1, false]");
    page.getByText("English").click();
    assertThat(page.locator("main")).containsText("Your own result");
    page.getByText("Nederlands").click();
    anna.seen("receipt-outcome");

    page.goBack();
    anna.sees("Uw antwoorden zijn ontvangen");
    anna.enters(address(), code.text());
    anna.reads("Uw antwoorden zijn eerder al ontvangen.");
    assertThat(page.locator("main")).not().containsText("Uw eigen uitkomst");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
    anna.wipes_everything();
    assertThat(page.evaluate(KEPT)).hasToString("[0, 0, false]");
  }

  @Test
  void a_session_that_ended_before_sending_is_opened_anew(Page page) {
    Interviewee anna = begun(page, wave.code());
    anna.skips_all();
    AtomicInteger tries = new AtomicInteger();
    page.route(
        RESPONSES,
        route -> {
          if (tries.incrementAndGet() == 1) {
            route.fulfill(new Route.FulfillOptions().setStatus(401).setBody("{}"));
          } else {
            route.resume();
          }
        });
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(tries).hasValue(2);
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  @Test
  void a_wave_that_closed_before_somebody_came_back_lets_them_erase_everything(Page page) {
    Secret code = wave.code();
    begun(page, code).chooses_first("Mee eens");
    page.navigate("about:blank");
    wave.close();
    Interviewee anna = new Interviewee(page);
    anna.enters(address(), code.text());
    anna.sees("Meedoen kan niet meer");
    anna.reads("De vragenlijst is gesloten.");
    anna.reads("Uw antwoorden zijn niet verstuurd.");
    assertThat(page.locator(".secret")).hasCount(0);
    anna.wipes_everything();
    assertThat(page.evaluate(KEPT)).hasToString("[0, 0, false]");
  }

  @Test
  void whose_answers_may_have_arrived_gets_the_secret_after_closing_too(Page page) {
    Secret code = wave.code();
    Interviewee anna = begun(page, code);
    anna.skips_all();
    page.route(
        RESPONSES,
        route -> {
          route.fetch();
          route.abort();
        });
    anna.presses("Versturen");
    anna.waits_for_the_network();
    page.navigate("about:blank");
    page.unroute(RESPONSES);
    wave.close();
    anna.enters(address(), code.text());
    anna.sees("Meedoen kan niet meer");
    anna.reads("Uw antwoorden zijn misschien al ontvangen.");
    anna.seen("ended-perhaps");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  @Test
  void what_is_missing_is_asked_before_sending_however_somebody_got_there(Page page) {
    Interviewee anna = begun(page, wave.code());
    anna.skips_all();
    anna.presses("Wijzigen");
    anna.sees("Waar werkt u?");
    anna.chooses("Directie Wegen en Water");
    page.goBack();
    anna.sees("Klaar om te versturen");
    anna.presses("Versturen");
    anna.sees("Waar werkt u?");
    anna.reads("Er ontbreekt nog iets");
    assertThat(page.locator(".alert")).isFocused();
  }

  @Test
  void back_from_waiting_leads_to_the_answers_and_nothing_is_sent_behind_ones_back(Page page) {
    Interviewee anna = begun(page, wave.code());
    anna.skips_all();
    page.route("**/api/v1/respondent-sessions", Route::abort);
    anna.presses("Versturen");
    anna.waits_for_the_network();
    page.goBack();
    anna.sees("Klaar om te versturen");
    AtomicInteger calls = new AtomicInteger();
    page.onRequest(request -> calls.incrementAndGet());
    page.unroute("**/api/v1/respondent-sessions");
    page.waitForTimeout(2500);
    assertThat(calls).hasValue(0);
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  private Interviewee begun(Page page, Secret code) {
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    page.waitForCondition(() -> page.evaluate("caches.has('peilstok-respond')").equals(true));
    anna.types(code.text());
    anna.says_where_and_what();
    anna.sees("Wachtwoorden en inloggen");
    return anna;
  }

  private String address() {
    return wave.address() + "/respond";
  }
}
