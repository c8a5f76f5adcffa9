package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What HR does between two waves: fill the catalogue, and record who was trained.
 *
 * <p>All three waves of the demo open and close on one day, so no day lies between them. It is the
 * wave that decides what before a training is; the day is the one on which the demo runs.
 *
 * @param units the departments that were drawn to be trained first
 */
record Schooling(Office office, Set<String> units) {
  private static final String CATALOGUE = "/trainings/starter.csv";
  private static final String TRAINING = "email-e-learning";
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** Copy the codes. */
  Schooling {
    units = Set.copyOf(units);
  }

  /** Put the trainings that come with the product into the catalogue; tells how many. */
  int fillCatalogue() {
    Api.Content list = new Api.Content("text/csv", Province.resource(CATALOGUE));
    JsonNode report =
        office.cast().hr().post("/trainings/imports?dryRun=false", list).expect(201).json();
    return Json.number(report, "added");
  }

  /** Record that the units were trained after a wave, as the lot decided. */
  String record(String wave) {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("training", TRAINING);
    given.put("units", List.copyOf(new TreeSet<>(units)));
    given.put("after", wave);
    given.put("finished", LocalDate.now(Clock.system(ZONE)).toString());
    given.put("drawn", true);
    office.cast().hr().post("/given-trainings", given).expect(201);
    return "%d departments, drawn by lot, got '%s'".formatted(units.size(), TRAINING);
  }
}
