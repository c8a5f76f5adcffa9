package nl.peilstok.attacker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All questions that an address can be asked: every value of every parameter with every other. */
final class Questions {
  private static final List<String> KEYS =
      List.of(
          "directorate", "department", "team", "roleGroup", "role", "doelgroep", "tenure", "marks");

  /** What a plan may cost and take, and what it is to reach: hardly anything, and everything. */
  private static final Map<String, List<String>> PLANS =
      Map.of(
          "target", List.of("65", "100"),
          "budget", List.of("1000", "10000000"),
          "hours", List.of("2", "200"));

  private final Recall recall;
  private final Organisation organisation;
  private final int scales;
  private final Set<String> unfilled;

  /**
   * Get ready.
   *
   * @param scales how many scales are asked where one can be chosen
   * @param unfilled takes what could not be asked
   */
  Questions(Recall recall, Organisation organisation, int scales, Set<String> unfilled) {
    this.recall = recall;
    this.organisation = organisation;
    this.scales = scales;
    this.unfilled = unfilled;
  }

  /** The queries for a path of a call; none where nothing can be asked. */
  List<String> of(String path, Contract.Call call) {
    if (call.path().endsWith("/compare")) {
      return comparisons(path);
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String parameter : call.query()) {
      List<String> known = values(path, parameter);
      if (known.isEmpty()) {
        unfilled.add(call.path() + "?" + parameter);
      } else {
        values.put(parameter, known);
      }
    }
    List<String> queries = new ArrayList<>(List.of(""));
    values.forEach(
        (name, known) -> {
          List<String> longer = new ArrayList<>();
          for (String query : queries) {
            known.forEach(
                value -> longer.add(query + (query.isEmpty() ? "" : "&") + name + "=" + value));
          }
          queries.clear();
          queries.addAll(longer);
        });
    queries.remove("");
    return queries;
  }

  private List<String> values(String path, String parameter) {
    return switch (parameter) {
      case "unit" -> organisation.units();
      case "scale" -> scales(path);
      case "rows", "columns" -> keys(path);
      case "by" -> KEYS;
      case "cohort" ->
          cohorts(path.replaceFirst("/trend$", "/compare")).stream().flatMap(List::stream).toList();
      default -> PLANS.getOrDefault(parameter, List.of());
    };
  }

  /** Each cohort with everybody else, with the next of its key, and with every other wave. */
  private List<String> comparisons(String path) {
    List<String> waves = recall.items(path, "waves", "id");
    List<String> queries = new ArrayList<>();
    waves.forEach(wave -> queries.add("wave=" + wave));
    for (List<String> key : cohorts(path)) {
      for (String code : key) {
        String next = key.get((key.indexOf(code) + 1) % key.size());
        queries.add("a=" + code);
        queries.add("a=" + code + "&b=" + next);
        waves.forEach(wave -> queries.add("a=" + code + "&wave=" + wave));
      }
    }
    return queries;
  }

  /** The cohorts that can be compared, as the answer to no question tells, by key. */
  private List<List<String>> cohorts(String path) {
    Document choices = recall.get(path);
    return choices.isShown()
        ? Tree.read(choices.text()).list("cohorts").stream()
            .map(key -> key.list("choices").stream().map(one -> one.text("code")).toList())
            .toList()
        : List.of();
  }

  /** The keys by which the wave divides people, as its manifest says. */
  private List<String> keys(String path) {
    Document manifest = recall.get(path.replaceFirst("/results/.*", "/manifest"));
    List<String> keys = manifest.isShown() ? Tree.read(manifest.text()).texts("who") : List.of();
    return keys.isEmpty() ? KEYS : keys;
  }

  private List<String> scales(String path) {
    List<String> ids =
        recall.items(path.replaceFirst("/results/.*", "/results/overview"), "scales", "id");
    return ids.isEmpty() ? List.of("kennis") : ids.stream().limit(scales).toList();
  }
}
