package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.peilstok.api.Axe;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Screenshots;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InstallationTest
@InChromium
@Property(name = "interview.fakes", value = "true")
class PlainFormTest {
  private static final Pattern HIDDEN_SECRET = Pattern.compile("name=\"secret\" value=\"(\\w+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final EmbeddedServer server;
  private final FakeCollector collector;

  PlainFormTest(EmbeddedServer server, FakeCollector collector) {
    this.server = server;
    this.collector = collector;
  }

  @BeforeEach
  void open_wave() {
    collector.closed(false);
  }

  @Test
  void a_wrong_code_is_told_beside_its_field_and_stays_filled_in() {
    HttpResponse<String> page = post("/respond/form/start", Map.of("code", "abcd-efgh"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("typefout", "value=\"abcd-efgh\"");
  }

  @Test
  void an_unknown_code_and_a_closed_wave_are_told() {
    Secret unknown = Secret.draw(new SecureRandom());
    assertThat(post("/respond/form/start", Map.of("code", unknown.text())).statusCode())
        .isEqualTo(400);
    collector.closed(true);
    HttpResponse<String> page =
        post("/respond/form/start", Map.of("code", collector.code().text()));
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("De vragenlijst is gesloten.");
  }

  @Test
  void a_form_without_segments_names_them_and_keeps_what_was_filled_in() {
    Secret code = collector.code();
    Map<String, String> form = opened(code);
    form.put("answers.ww-k", "4");
    form.put("answers.training-nut", "heel");
    HttpResponse<String> page = post("/respond/form/send", form);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains(
            "href=\"#segments-unit\"",
            "href=\"#segments-role\"",
            "href=\"#answers-training-nut\"",
            "Deze vraag geldt niet voor u.",
            "name=\"answers.ww-k\" value=\"4\" checked",
            form.get("secret"));
    assertThat(collector.keptFor(code)).isEmpty();
  }

  @Test
  void a_filled_in_form_is_stored_and_a_second_post_gives_the_same_receipt() {
    Secret code = collector.code();
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
    Secret secret = Secret.read(form.getOrDefault("secret", "")).orElseThrow();

    HttpResponse<String> receipt = post("/respond/form/send", form);
    assertThat(receipt.statusCode()).isEqualTo(200);
    assertThat(receipt.body().replace("<wbr>", "")).contains(secret.grouped());
    assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(receipt.headers().firstValue("Set-Cookie")).isEmpty();

    HttpResponse<String> again = post("/respond/form/send", form);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body().replace("<wbr>", "")).contains(secret.grouped());

    FakeCollector.Kept kept = collector.keptFor(code).orElseThrow();
    assertThat(kept.withdrawalHash())
        .isEqualTo(HexFormat.of().formatHex(secret.hash("withdrawal")));
    assertThat(kept.response().answers())
        .containsOnly(
            Map.entry("ww-k", new Answer.DontKnow()),
            Map.entry("cijfer", new Answer.Step(7)),
            Map.entry("sc-phishing", new Answer.Guess("b", 75)),
            Map.entry("leiding-gesprek", new Answer.Choice("een-keer")));
    assertThat(kept.response().segments().marks()).containsExactly("ingehuurd");
  }

  @Test
  void a_code_that_was_used_by_somebody_else_is_told() {
    Secret code = collector.code();
    Map<String, String> form = opened(code);
    form.putAll(
        Map.of(
            "segments.unit", "t-woningbouw",
            "segments.role", "overig",
            "segments.doelgroep", "eindgebruiker",
            "segments.tenure", "t1-5"));
    assertThat(post("/respond/form/send", form).statusCode()).isEqualTo(200);
    form.put("secret", Secret.draw(new SecureRandom()).text());
    HttpResponse<String> page = post("/respond/form/send", form);
    assertThat(page.statusCode()).isEqualTo(409);
    assertThat(page.body()).contains("Deze code is al gebruikt.");
  }

  @Test
  void the_pages_speak_english_when_asked_or_preferred() {
    assertThat(get("/respond?lang=en", "nl").body()).contains("Take part in the questionnaire");
    assertThat(get("/respond", "en-GB").body()).contains("Take part in the questionnaire");
    assertThat(get("/respond", "fr").body()).contains("Doe mee aan de vragenlijst");
  }

  @Test
  void without_javascript_the_start_page_leads_to_the_receipt(BrowserContext context) {
    Browser browser = context.browser();
    try (BrowserContext plain =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("nl-NL")
                .setViewportSize(390, 844))) {
      Page page = plain.newPage();
      Interviewee anna = new Interviewee(page);
      anna.opens(address("/respond"));
      assertThat(page.locator("noscript a").isVisible()).isTrue();
      Screenshots.take(page, "noscript");
      anna.types(collector.code().grouped());
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
    page.getByLabel("Vul uw code in").fill(collector.code().text());
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
    anna.reads("There is a typing error in the code.");
    Axe.assertAccessible(page);
  }

  private Map<String, String> opened(Secret code) {
    HttpResponse<String> page = post("/respond/form/start", Map.of("code", code.grouped()));
    assertThat(page.statusCode()).isEqualTo(200);
    Matcher secret = HIDDEN_SECRET.matcher(page.body());
    assertThat(secret.find()).isTrue();
    Map<String, String> form = new LinkedHashMap<>();
    form.put("code", code.text());
    form.put("secret", secret.group(1));
    return form;
  }

  private HttpResponse<String> post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(address(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "nl")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String path, String language) {
    return send(
        HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Language", language));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(
          request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String address(String path) {
    return "http://localhost:" + server.getPort() + path;
  }
}
