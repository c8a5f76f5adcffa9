package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.peilstok.api.HttpSent;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interviewee;
import nl.peilstok.api.Line;
import nl.peilstok.api.interview.OpenWave.Invitation;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An interview over a line that can be cut, and everything that goes over it. */
@InstallationTest
@InChromium
class BadLineTest {
  private static final Logger LOG = LoggerFactory.getLogger(BadLineTest.class);

  @Inject OpenWave wave;

  private Line line;

  @BeforeEach
  void lay_a_line() {
    line = Line.to(wave.address());
  }

  @AfterEach
  void take_it_away() {
    line.close();
  }

  @Test
  void after_the_first_load_everything_works_without_a_network(Page page) {
    Secret code = wave.code();
    Interviewee anna = begins(page, code);
    line.cut();
    anna.says_where_and_what();
    anna = comes_back(page, code);
    anna.sees("Wachtwoorden en inloggen");
    anna.chooses_first("Mee eens");
    anna = comes_back(page, code);
    assertThat(anna.has_chosen_first("Mee eens")).isTrue();
    anna.answers_all();
    anna = comes_back(page, code);
    anna.sees("Klaar om te versturen");
    anna.presses("Versturen");
    anna.waits_for_the_network();
    anna.seen("sending-cut");
    anna = comes_back(page, code);
    anna.waits_for_the_network();
    line.mend();
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  /** Opens the page anew, while nothing goes through. */
  private Interviewee comes_back(Page page, Secret code) {
    page.navigate("about:blank");
    Interviewee anna = new Interviewee(page);
    anna.enters(address(), code.text());
    return anna;
  }

  @Test
  void a_first_load_is_light_and_a_second_one_nothing(Page page) {
    wave.code();
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    waits_for_the_worker(page);
    assertThat(line.requests())
        .extracting(HttpSent::path)
        .containsExactlyInAnyOrder("/respond", "/respond/worker.js", "/respond");
    long first = line.received();
    anna.opens(address());
    long second = line.received() - first;
    LOG.info("the first load: {} bytes in 3 requests; the second: {} bytes", first, second);
    assertThat(first).isLessThan(60_000);
    assertThat(second).isLessThan(3_000);
  }

  @Test
  void somebody_without_network_reads_so_and_reads_when_it_is_back(
      Page page, BrowserContext context) {
    Interviewee anna = begins(page, wave.code());
    anna.says_where_and_what();
    context.setOffline(true);
    anna.reads("Er is geen verbinding. U kunt gewoon verdergaan.");
    anna.seen("items-offline");
    anna.skips_all();
    anna.presses("Versturen");
    anna.waits_for_the_network();
    context.setOffline(false);
    anna.sees("Uw antwoorden zijn ontvangen");
    assertThat(wave.stored(anna.secret())).isEqualTo(1);
  }

  @Test
  void a_first_visit_without_a_network_says_so_and_the_code_stays(Page page) {
    Secret code = wave.code();
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    line.cut();
    anna.types(code.text());
    anna.reads("Er is geen verbinding. Kijk of u internet heeft en probeer het opnieuw.");
    line.mend();
    anna.presses("Beginnen");
    anna.sees("Dit beloven we u");
  }

  private Interviewee begins(Page page, Secret code) {
    Interviewee anna = new Interviewee(page);
    anna.opens(address());
    waits_for_the_worker(page);
    anna.types(code.text());
    anna.sees("Dit beloven we u");
    return anna;
  }

  /** The page is kept once the worker is there. */
  private static void waits_for_the_worker(Page page) {
    Object there =
        page.evaluate(
            """
            Promise.race([
              navigator.serviceWorker.ready.then(() => true),
              new Promise((done) => setTimeout(() => done(false), 5000)),
            ])
            """);
    assertThat(there).as("the worker is there").isEqualTo(true);
  }

  private String address() {
    return line.address() + "/respond";
  }

  /** What a browser tells every server it meets, the same for each phone of one kind. */
  private static final Set<String> EVERY_BROWSER =
      Set.of(
          "host",
          "connection",
          "user-agent",
          "accept",
          "accept-encoding",
          "accept-language",
          "cache-control",
          "pragma",
          "sec-ch-ua",
          "sec-ch-ua-mobile",
          "sec-ch-ua-platform",
          "sec-fetch-dest",
          "sec-fetch-mode",
          "sec-fetch-site",
          "sec-fetch-user",
          "upgrade-insecure-requests");

  private static final Set<String> POSTED = Set.of("content-type", "content-length", "origin");

  @Test
  void nothing_is_sent_but_what_the_protocol_names(Page page, BrowserContext context) {
    Invitation invitation = wave.invitation();
    Interviewee anna = new Interviewee(page);
    anna.opens(invitation.link().replace(wave.address(), line.address()));
    waits_for_the_worker(page);
    anna.presses("Beginnen");
    anna.confirms_where_and_what();
    anna.chooses_first("Mee eens");
    anna.skips_all();
    anna.presses("Versturen");
    anna.sees("Uw antwoorden zijn ontvangen");

    Map<String, Set<String>> own = new TreeMap<>();
    for (HttpSent request : line.requests()) {
      Set<String> headers = new TreeSet<>(request.headers().keySet());
      headers.removeAll(EVERY_BROWSER);
      own.merge(request.method() + " " + request.path(), headers, BadLineTest::both);
    }
    Set<String> posted = new TreeSet<>(POSTED);
    assertThat(own)
        .containsOnlyKeys(
            "GET /respond",
            "GET /respond/worker.js",
            "GET /api/v1/participation",
            "POST /api/v1/participation/blind-signatures",
            "POST /api/v1/respondent-sessions",
            "POST /api/v1/responses");
    assertThat(own.get("GET /respond")).isSubsetOf("if-none-match", "referer");
    assertThat(own.get("GET /respond/worker.js")).isSubsetOf("service-worker", "referer");
    assertThat(own.get("GET /api/v1/participation")).containsExactly("invitation-code");
    assertThat(own.get("POST /api/v1/participation/blind-signatures"))
        .containsExactlyInAnyOrderElementsOf(both(posted, Set.of("invitation-code")));
    assertThat(own.get("POST /api/v1/respondent-sessions"))
        .containsExactlyInAnyOrderElementsOf(posted);
    assertThat(own.get("POST /api/v1/responses"))
        .containsExactlyInAnyOrderElementsOf(both(posted, Set.of("authorization")));
    assertThat(context.cookies()).isEmpty();
    bodies_hold_the_fields_of_the_protocol_only(invitation);
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private void bodies_hold_the_fields_of_the_protocol_only(Invitation invitation) {
    List<HttpSent> posts =
        line.requests().stream().filter(request -> request.method().equals("POST")).toList();
    assertThat(posts).hasSize(3);
    assertThat(posts.get(0).body()).matches("\\{\"blindedMessage\":\"[\\w-]{512}\"}");
    assertThat(posts.get(1).body())
        .matches("\\{\"tokenInput\":\"[\\w-]{171}\",\"signature\":\"[\\w-]{512}\"}");
    assertThat(posts.get(2).body())
        .matches(
            "\\{\"segments\":\\{\"unit\":\"t-woningbouw\",\"role\":\"beleidsmedewerker\","
                + "\"doelgroep\":\"eindgebruiker\",\"tenure\":\"t1-5\",\"marks\":\\[]},"
                + "\"answers\":\\{\"ww-k\":4},\"withdrawalHash\":\"[0-9a-f]{64}\"}");
    for (HttpSent request : line.requests()) {
      assertThat(request.path() + request.headers().get("referer"))
          .doesNotContain(invitation.code().text(), invitation.manifest(), "?");
    }
  }
}
