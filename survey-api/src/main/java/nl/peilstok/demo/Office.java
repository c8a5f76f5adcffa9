package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.Locale;

/**
 * The people who run the measurement, at their desks.
 *
 * @param password of all their accounts
 */
record Office(Api api, Cast cast, Jobs jobs, String password) {
  private static final String INSTRUMENT = "khg-digitale-veiligheid-kort";

  /** The questionnaire as it comes with the product, in its newest version. */
  Questionnaire questionnaire() {
    // The server tells the newest version first.
    String version =
        Json.list(cast.officer().get("/instruments"), "items").stream()
            .filter(instrument -> Json.text(instrument, "id").equals(INSTRUMENT))
            .map(instrument -> Json.text(instrument, "version"))
            .findFirst()
            .orElseThrow(() -> new Refused("The server has no instrument " + INSTRUMENT + "."));
    return new Questionnaire(
        cast.officer().get("/instruments/" + INSTRUMENT + "/versions/" + version));
  }

  /** Offer another version of a questionnaire. */
  void publish(Questionnaire version) {
    cast.officer().post("/instruments/imports", version.content()).expect(201);
  }

  /** Try the staff list, then replace the one before by it. */
  String introduce(String staffList) {
    Api.Content list = new Api.Content("text/csv; charset=utf-8", staffList);
    JsonNode trial = cast.officer().post("/people/imports?dryRun=true", list).expect(201).json();
    if (Json.number(trial, "faultCount") > 0) {
      throw new Refused("The staff list has faults: " + Json.write(Json.field(trial, "faults")));
    }
    JsonNode report = cast.officer().post("/people/imports?dryRun=false", list).expect(201).json();
    return String.format(
        Locale.ROOT,
        "after a dry run: %,d added, %,d changed, %,d gone",
        Json.number(report, "added"),
        Json.number(report, "changed"),
        Json.number(report, "removed"));
  }

  @Override
  public String toString() {
    return "Office[hidden]";
  }
}
