package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;

/**
 * Every way to read the results of the last wave, under the name that the table gives it.
 *
 * @param wave the last wave's id
 * @param before the id of the wave before
 * @param unit a directorate
 * @param item a statement
 * @param cohorts of the where-key with most of them: two for comparisons, the rest to ask once each
 */
record ResultCalls(String wave, String before, String unit, String item, List<String> cohorts) {

  /** Pick what there is to ask from what the server offers. */
  static ResultCalls of(List<Measurement> waves, String unit, Instrument instrument) {
    Measurement last = waves.getLast();
    JsonNode offered = last.office().cast().hr().get(results(last) + "/compare");
    List<String> cohorts = new ArrayList<>();
    for (JsonNode key : Json.list(offered, "cohorts")) {
      List<JsonNode> choices = Json.list(key, "choices");
      if (choices.size() > cohorts.size()) {
        cohorts.clear();
        choices.forEach(choice -> cohorts.add(Json.text(choice, "code")));
      }
    }
    String item =
        instrument.items().stream()
            .filter(Item.Likert.class::isInstance)
            .map(Item::id)
            .findFirst()
            .orElseThrow();
    return new ResultCalls(
        last.wave(), waves.get(waves.size() - 2).wave(), unit, item, List.copyOf(cohorts));
  }

  private static String results(Measurement measurement) {
    return "/waves/" + measurement.wave() + "/results";
  }

  /** What costs nothing but HTTP, the login and a row of the database. */
  String peer() {
    return "/api/v1/waves/" + wave;
  }

  /** Addresses by name; where there are several, each is asked once. */
  Map<String, List<String>> all() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    questions().forEach((name, path) -> all.put("API  " + name, List.of(api(path))));
    pages().forEach((name, path) -> all.put("page " + name, List.of(page(path))));
    all.put("API  compare, asked first", each("/results/compare?a="));
    all.put("API  trend of a cohort, asked first", each("/results/trend?cohort="));
    return all;
  }

  /** Addresses of files by name, in the order of their weight. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String format : List.of("csv", "ddi", "sav", "xlsx", "pdf")) {
      files.put("file " + format.toUpperCase(Locale.ROOT), api("/exports/" + format));
    }
    return files;
  }

  private Map<String, String> questions() {
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("overview", "/results/overview");
    paths.put("heat map", "/results/heatmap?rows=role&columns=doelgroep&scale=gedrag");
    paths.put("units", "/results/units");
    paths.put("one unit", "/results/units?unit=" + unit);
    addShared(paths);
    paths.put("training plan", "/training-plan");
    paths.put("training plan, ample", "/training-plan?budget=100000&hours=8");
    return paths;
  }

  private Map<String, String> pages() {
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("overview and heat map", "/results");
    paths.put("one unit", "/results/units?unit=" + unit);
    paths.put("list of questions", "/results/items");
    addShared(paths);
    paths.put("own unit", "/my-unit?unit=" + unit);
    paths.put("exports", "/results/exports");
    return paths;
  }

  /** Those that are calls and pages under the same path. */
  private void addShared(Map<String, String> paths) {
    String two = "?a=%s&b=%s".formatted(cohorts.getFirst(), cohorts.get(1));
    paths.put("compare two cohorts", "/results/compare" + two);
    paths.put("compare waves", "/results/compare?wave=" + before);
    paths.put("trend", "/results/trend");
    paths.put("trend of a cohort", "/results/trend?cohort=" + cohorts.getFirst());
    paths.put("where it changed", "/results/changes?by=department");
    paths.put("one question", "/results/items/" + item);
    paths.put("say-do gap", "/results/say-do-gap");
    paths.put("information needs", "/results/information-needs");
    paths.put("reliability", "/results/reliability");
    paths.put("board", "/results/board");
    paths.put("priorities", "/priorities");
    paths.put("training effect", "/training-effect");
  }

  private List<String> each(String path) {
    return cohorts.stream().skip(2).map(cohort -> api(path + cohort)).toList();
  }

  private String api(String path) {
    return "/api/v1" + page(path);
  }

  private String page(String path) {
    return "/waves/" + wave + path;
  }
}
