package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One wave from draft to published, as the officer and the key holders move it.
 *
 * @param wave the wave's id
 * @param passphrase of the key holder who opens the responses
 */
record Measurement(Api api, Cast cast, Jobs jobs, String wave, String passphrase) {
  private static final String INSTRUMENT = "khg-digitale-veiligheid-kort";
  private static final Duration RUNS = Duration.ofDays(14);
  private static final int CODES_PER_CALL = 200;

  /** Plan a wave that invites everybody, but those who are listed for a sealed code. */
  static Measurement plan(Api api, Cast cast, Jobs jobs, Map<String, Integer> listed) {
    Clock clock = Clock.systemUTC();
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("name", "Nulmeting digitale veiligheid " + LocalDate.now(clock).getYear());
    plan.put("instrument", INSTRUMENT);
    plan.put("instrumentVersion", instrumentVersion(cast.officer()));
    plan.put("closesAt", clock.instant().plus(RUNS).truncatedTo(ChronoUnit.SECONDS).toString());
    plan.put("closableByHand", true);
    plan.put("sealedCodes", listed);
    JsonNode drafted = cast.officer().post("/waves", plan).expect(201).json();
    return new Measurement(api, cast, jobs, Json.text(drafted, "id"), Secrets.phrase());
  }

  /** Let every key holder choose a passphrase and type it back, then open. */
  void open() {
    String own = passphrase;
    for (Seat holder : cast.keyHolders()) {
      holder.post(path("/keys"), Map.of("passphrase", own)).expect(204);
      holder.post(path("/keys/confirmation"), Map.of("passphrase", own)).expect(204);
      own = Secrets.phrase();
    }
    jobs.follow(cast.officer(), cast.officer().post(path("/open"), Map.of()));
  }

  /** The questionnaire with its key: what each statement measures and which options are right. */
  Questionnaire questionnaire() {
    JsonNode planned = cast.officer().get(path(""));
    String version = Json.text(planned, "instrumentVersion");
    return Questionnaire.of(
        cast.officer().get("/instruments/" + INSTRUMENT + "/versions/" + version));
  }

  /** The hash of the frozen promise, checked against its bytes. */
  String manifestHash() {
    Reply manifest = api.get(path("/manifest"), Map.of()).expect(200);
    String hash = Secrets.hash(manifest.body());
    String told = manifest.headers().firstValue("Manifest-Hash").orElse("");
    if (!hash.equals(told)) {
      throw new Refused("The manifest's bytes do not have the hash that the server tells.");
    }
    return hash;
  }

  /** The links of the invitations, by the person's id: what a letter or a mail would bring. */
  Map<String, String> invitations() {
    JsonNode letters = cast.officer().post(path("/letters"), Map.of()).expect(200).json();
    Map<String, String> links = new HashMap<>();
    Json.list(letters, "items")
        .forEach(letter -> links.put(Json.text(letter, "id"), Json.text(letter, "link")));
    return links;
  }

  /** Draw the sealed codes, in a bowl per directorate. */
  Map<String, List<String>> sealedCodes(Map<String, Integer> listed) {
    Map<String, List<String>> bowls = new HashMap<>();
    listed.forEach((unit, number) -> bowls.put(unit, codes(unit, number)));
    return bowls;
  }

  void close() {
    jobs.follow(cast.officer(), cast.officer().post(path("/close"), Map.of()));
  }

  /** Open the responses, tally and split them, and freeze the result. */
  void tally() {
    Seat holder = cast.keyHolders().getFirst();
    jobs.follow(holder, holder.post(path("/opening"), Map.of("passphrase", passphrase)));
  }

  void publish() {
    jobs.follow(cast.officer(), cast.officer().post(path("/publish"), Map.of()));
  }

  /** What HR reads of the organisation as a whole. */
  JsonNode overview() {
    return cast.hr().get(path("/results/overview"));
  }

  /** What HR reads of a dimension by role and doelgroep. */
  JsonNode heatMap(Dimension dimension) {
    return cast.hr()
        .get(path("/results/heatmap?rows=role&columns=doelgroep&scale=" + dimension.code()));
  }

  private List<String> codes(String unit, int number) {
    List<String> codes = new ArrayList<>();
    while (codes.size() < number) {
      int count = Math.min(CODES_PER_CALL, number - codes.size());
      Map<String, Object> order = Map.of("unit", unit, "count", count);
      Reply printed = cast.officer().post(path("/sealed-codes"), order).expect(201);
      List<String> items = Json.texts(printed.json(), "items");
      if (items.isEmpty()) {
        throw new Refused("The server printed no sealed codes for " + unit + ".");
      }
      codes.addAll(items);
    }
    return codes;
  }

  private String path(String rest) {
    return "/waves/" + wave + rest;
  }

  // The server tells the newest version first.
  private static String instrumentVersion(Seat officer) {
    return Json.list(officer.get("/instruments"), "items").stream()
        .filter(instrument -> Json.text(instrument, "id").equals(INSTRUMENT))
        .map(instrument -> Json.text(instrument, "version"))
        .findFirst()
        .orElseThrow(() -> new Refused("The server has no instrument " + INSTRUMENT + "."));
  }
}
