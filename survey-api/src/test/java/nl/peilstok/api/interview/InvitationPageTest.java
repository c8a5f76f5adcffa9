package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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
    anna.wipes_everything();
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
  void whatever_gets_lost_on_the_way_one_response_is_stored(Page page) {
    Invitation invitation = wave.invitation();
    List<String> sent = sent(page);
    Interviewee anna = ready(page, invitation);
    Loss signature = Loss.of(page, SIGNATURE);
    anna.presses("Versturen");
    signature.happens();
    anna.waits_for_the_network();
    Loss session = Loss.of(page, SESSION);
    signature.ends();
    session.happens();
    Loss response = Loss.of(page, RESPONSE);
    session.ends();
    response.happens();
    anna.waits_for_the_network();
    response.ends();
    anna.presses("Nu opnieuw proberen");
    anna.sees("Uw antwoorden zijn ontvangen");
    anna.reads("Die eerste antwoorden tellen.");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
    assertThat(sent.stream().filter(call -> call.contains("blindedMessage")).distinct()).hasSize(1);
  }

  @Test
  void a_spoiled_signature_stops_the_sending_and_an_honest_one_goes_on(Page page) {
    Invitation invitation = wave.invitation();
    List<String> sent = sent(page);
    Interviewee anna = ready(page, invitation);
    page.route(SIGNATURE, InvitationPageTest::spoiled);
    anna.presses("Versturen");
    anna.reads("De server gaf geen geldig bewijs van deelname.");
    anna.reads("Uw antwoorden staan nog op dit apparaat.");
    anna.seen("overview-spoiled");
    assertThat(sent).noneMatch(call -> call.contains("tokenInput"));
    page.unroute(SIGNATURE);
    anna.presses("Opnieuw proberen");
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  @Test
  void after_a_lost_answer_and_a_reload_the_receipt_comes_by_itself(Page page) {
    Invitation invitation = wave.invitation();
    Interviewee anna = ready(page, invitation);
    Loss loss = Loss.of(page, RESPONSE);
    anna.presses("Versturen");
    loss.happens();
    anna.waits_for_the_network();
    page.navigate("about:blank");
    loss.ends();
    anna.opens(invitation.link());
    anna.reads("Op dit apparaat is een vragenlijst begonnen.");
    anna.presses("Beginnen");
    anna.sees("Uw antwoorden zijn ontvangen");
    anna.reads("Die eerste antwoorden tellen.");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  /** Begins with an invitation and skips everything, up to sending. */
  private static Interviewee ready(Page page, Invitation invitation) {
    Interviewee anna = new Interviewee(page);
    anna.opens(invitation.link());
    anna.presses("Beginnen");
    anna.confirms_where_and_what();
    anna.skips_all();
    return anna;
  }

  /** The server does its work on a call, but the answer never comes back. */
  private record Loss(Page page, String call, AtomicBoolean met) {

    static Loss of(Page page, String call) {
      AtomicBoolean met = new AtomicBoolean();
      page.route(
          call,
          route -> {
            route.fetch();
            route.abort();
            met.set(true);
          });
      return new Loss(page, call, met);
    }

    void happens() {
      page.waitForCondition(met::get);
    }

    void ends() {
      page.unroute(call);
    }
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
