package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interviewee;
import nl.peilstok.api.interview.OpenWave.Invitation;
import org.junit.jupiter.api.Test;

/** Taking part by invitation: what the browser believes, keeps and sends. */
@InstallationTest
@InChromium
class InvitationPageTest {
  private static final String QUESTIONNAIRE = "**/api/v1/participation";
  private static final String SIGNATURE = "**/api/v1/participation/blind-signatures";
  private static final String SESSION = "**/api/v1/respondent-sessions";
  private static final String RESPONSE = "**/api/v1/responses";

  private static final String NO_CONNECTION = "Er is geen verbinding.";
  private static final String NO_PROOF = "De server gaf geen geldig bewijs van deelname.";

  @Inject OpenWave wave;

  @Test
  void an_invitation_leads_from_the_link_to_the_receipt_once(Page page) {
    Invitation invitation = wave.invitation();
    List<String> sent = sent(page);
    Interviewee anna = new Interviewee(page);
    anna.opens(invitation.link());
    assertThat(page.url()).isEqualTo(wave.address() + "/respond");
    anna.presses("Beginnen");
    anna.sees("Dit beloven we u");
    anna.reads("Uw browser heeft dit getal vergeleken met het getal in uw link. Ze zijn gelijk.");
    anna.reads("HR: alle gepubliceerde groepen van minstens k deelnemers");
    anna.reads("van minstens 10 deelnemers samen");
    assertThat(page.locator(".number").textContent().replace(" ", ""))
        .isEqualTo(invitation.manifest());
    anna.seen("promise");
    anna.confirms_where_and_what();
    anna.skips_all();
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");

    assertThat(wave.stored(anna.secret())).isEqualTo(1);
    assertThat(sent).hasSize(4);
    assertThat(sent.subList(2, 4)).noneMatch(call -> call.contains(invitation.code().text()));
    assertThat(sent.getLast()).contains("\"unit\":\"t-woningbouw\"", "\"answers\":{}");
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);

    anna.opens(invitation.link());
    anna.presses("Beginnen");
    anna.confirms_where_and_what();
    anna.skips_all();
    anna.presses("Versturen");
    anna.reads("Met deze code is al meegedaan op een ander apparaat of in een andere browser.");
  }

  @Test
  void another_promise_or_another_key_than_was_promised_stops_everything(Page page) {
    Invitation invitation = wave.invitation();
    List<String> sent = sent(page);
    Interviewee anna = new Interviewee(page);
    anna.opens(invitation.link());
    page.route(
        QUESTIONNAIRE,
        route -> altered(route, text -> text.replace("\\\"k\\\":10", "\\\"k\\\":5")));
    anna.presses("Beginnen");
    anna.sees("We zijn gestopt");
    anna.reads("De server toont een andere belofte dan de belofte die u is gedaan.");
    anna.seen("broken");
    page.unroute(QUESTIONNAIRE);

    page.navigate("about:blank");
    page.route(QUESTIONNAIRE, route -> altered(route, InvitationPageTest::withOtherKey));
    anna.opens(invitation.link());
    anna.presses("Beginnen");
    anna.sees("We zijn gestopt");
    anna.reads("De server gebruikt een andere sleutel dan de sleutel in de belofte.");
    assertThat(sent).hasSize(2);
  }

  @Test
  void whatever_gets_lost_or_spoiled_on_the_way_one_response_is_stored(Page page) {
    Invitation invitation = wave.invitation();
    List<String> sent = sent(page);
    Interviewee anna = new Interviewee(page);
    anna.opens(invitation.link());
    anna.presses("Beginnen");
    anna.confirms_where_and_what();
    anna.skips_all();
    fails(anna, page, Wrong.lost(SIGNATURE), NO_CONNECTION);
    comes_back(anna, page, invitation);
    fails(anna, page, new Wrong(SIGNATURE, InvitationPageTest::spoiled), NO_PROOF);
    anna.seen("overview-spoiled");
    assertThat(sent).noneMatch(call -> call.contains("tokenInput"));
    fails(anna, page, Wrong.lost(SESSION), NO_CONNECTION);
    fails(anna, page, Wrong.lost(RESPONSE), NO_CONNECTION);
    anna.presses("Opnieuw proberen");
    anna.sees("Uw antwoorden zijn ontvangen");
    anna.reads("Die eerste antwoorden tellen.");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
    assertThat(sent.stream().filter(call -> call.contains("blindedMessage")).distinct()).hasSize(1);
  }

  @Test
  void after_a_reload_the_same_token_and_the_same_secret_are_used(Page page) {
    Invitation invitation = wave.invitation();
    Interviewee anna = new Interviewee(page);
    anna.opens(invitation.link());
    anna.presses("Beginnen");
    anna.confirms_where_and_what();
    anna.skips_all();
    fails(anna, page, Wrong.lost(RESPONSE), NO_CONNECTION);
    assertThat(page.evaluate("JSON.stringify(localStorage)").toString())
        .contains("peilstok.")
        .doesNotContain(invitation.code().text(), "secret", "tokenInput");

    comes_back(anna, page, invitation);
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");
    anna.reads("Die eerste antwoorden tellen.");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  /** Leaves the page and does everything again, up to sending. */
  private void comes_back(Interviewee anna, Page page, Invitation invitation) {
    page.onceDialog(Dialog::accept);
    page.navigate("about:blank");
    anna.opens(invitation.link());
    anna.presses("Beginnen");
    anna.reads("U heeft op dit apparaat al eens op Versturen gedrukt.");
    anna.seen("promise-resumed");
    anna.confirms_where_and_what();
    anna.skips_all();
  }

  /** Sends, or tries again, while one call goes wrong. */
  private static void fails(Interviewee anna, Page page, Wrong wrong, String told) {
    boolean before = page.locator(".alert").count() > 0;
    AtomicBoolean met = new AtomicBoolean();
    page.route(
        wrong.call(),
        route -> {
          wrong.way().accept(route);
          met.set(true);
        });
    anna.presses(before ? "Opnieuw proberen" : "Versturen");
    page.waitForCondition(met::get);
    anna.reads(told);
    anna.reads("Uw antwoorden staan nog op dit apparaat.");
    page.unroute(wrong.call());
  }

  /** A call and what happens to it. */
  private record Wrong(String call, Consumer<Route> way) {

    static Wrong lost(String call) {
      return new Wrong(call, InvitationPageTest::lost);
    }
  }

  /** The server does its work, but the answer never comes back. */
  private static void lost(Route route) {
    route.fetch();
    route.abort();
  }

  private static void spoiled(Route route) {
    altered(route, text -> text.replaceFirst("(:\"..)..", "$1AA"));
  }

  private static String withOtherKey(String text) {
    return text.replaceFirst("(\"tokenKey\":\"[^\"]{200})..", "$1AA");
  }

  private static void altered(Route route, UnaryOperator<String> change) {
    APIResponse answer = route.fetch();
    route.fulfill(
        new Route.FulfillOptions().setResponse(answer).setBody(change.apply(answer.text())));
  }

  /** The headers with the bodies of all calls from now on. */
  private static List<String> sent(Page page) {
    List<String> calls = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().contains("/api/")) {
            calls.add(request.headers() + " " + request.postData());
          }
        });
    return calls;
  }
}
