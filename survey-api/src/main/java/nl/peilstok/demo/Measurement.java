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
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.core.instrument.Dimension;

/**
 * One wave from draft to published, as the officer and the key holders move it.
 *
 * @param wave the wave's id
 * @param passphrase of the key holder who opens the responses
 */
record Measurement(Office office, String wave, String passphrase) {
  private static final List<String> NAMES =
      List.of(
          "Nulmeting digitale veiligheid",
          "Vervolgmeting digitale veiligheid",
          "Tweede vervolgmeting digitale veiligheid");
  private static final Duration RUNS = Duration.ofDays(14);
  private static final int CODES_PER_CALL = 200;

  /** Plan a wave that invites everybody, but those who are listed for a sealed code. */
  static Measurement plan(Office office, SyntheticWave wave, Map<String, Integer> listed) {
    Clock clock = Clock.systemUTC();
    Seat officer = office.cast().officer();
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("name", NAMES.get(wave.number() - 1) + " " + LocalDate.now(clock).getYear());
    plan.put("instrument", wave.instrument().id());
    plan.put("instrumentVersion", wave.instrument().version());
    plan.put("closesAt", clock.instant().plus(RUNS).truncatedTo(ChronoUnit.SECONDS).toString());
    plan.put("closableByHand", true);
    plan.put("sealedCodes", listed);
    JsonNode drafted = officer.post("/waves", plan).expect(201).json();
    return new Measurement(office, Json.text(drafted, "id"), Secrets.phrase());
  }

  /** Let every key holder choose a passphrase and type it back, then open. */
  void open() {
    String own = passphrase;
    for (Seat holder : office.cast().keyHolders()) {
      holder.post(path("/keys"), Map.of("passphrase", own)).expect(204);
      holder.post(path("/keys/confirmation"), Map.of("passphrase", own)).expect(204);
      own = Secrets.phrase();
    }
    office
        .jobs()
        .follow(office.cast().officer(), office.cast().officer().post(path("/open"), Map.of()));
  }

  /** The hash of the frozen promise, checked against its bytes. */
  String manifestHash() {
    Reply manifest = office.api().get(path("/manifest"), Map.of()).expect(200);
    String hash = Secrets.hash(manifest.body());
    String told = manifest.headers().firstValue("Manifest-Hash").orElse("");
    if (!hash.equals(told)) {
      throw new Refused("The manifest's bytes do not have the hash that the server tells.");
    }
    return hash;
  }

  /** The links of the invitations, by the person's id: what a letter or a mail would bring. */
  Map<String, String> invitations() {
    JsonNode letters = office.cast().officer().post(path("/letters"), Map.of()).expect(200).json();
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
    office
        .jobs()
        .follow(office.cast().officer(), office.cast().officer().post(path("/close"), Map.of()));
  }

  /** Open the responses, tally and split them, and freeze the result. */
  void tally() {
    Seat holder = office.cast().keyHolders().getFirst();
    office.jobs().follow(holder, holder.post(path("/opening"), Map.of("passphrase", passphrase)));
  }

  void publish() {
    office
        .jobs()
        .follow(office.cast().officer(), office.cast().officer().post(path("/publish"), Map.of()));
  }

  /** What HR reads of the organisation as a whole. */
  JsonNode overview() {
    return office.cast().hr().get(path("/results/overview"));
  }

  /** What HR reads of a dimension by role and doelgroep. */
  JsonNode heatMap(Dimension dimension) {
    return office
        .cast()
        .hr()
        .get(path("/results/heatmap?rows=role&columns=doelgroep&scale=" + dimension.code()));
  }

  /** What HR reads of a unit and those right below it. */
  JsonNode units(String unit) {
    return office.cast().hr().get(path("/results/units?unit=" + unit));
  }

  /** The publication with all that its proof rests on, which only the passphrase opens. */
  String proof() {
    Seat holder = office.cast().keyHolders().getFirst();
    return holder.post(path("/proof"), Map.of("passphrase", passphrase)).expect(200).body();
  }

  private List<String> codes(String unit, int number) {
    List<String> codes = new ArrayList<>();
    while (codes.size() < number) {
      int count = Math.min(CODES_PER_CALL, number - codes.size());
      Map<String, Object> order = Map.of("unit", unit, "count", count);
      Reply printed = office.cast().officer().post(path("/sealed-codes"), order).expect(201);
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
}
