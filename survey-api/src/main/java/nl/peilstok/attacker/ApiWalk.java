package nl.peilstok.attacker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Walks every address that can be read by the API's own description, with every value. */
final class ApiWalk {
  private static final String LANGUAGE = "nl";
  private static final List<String> KEYS_OF_GROUPS =
      List.of("role", "roleGroup", "doelgroep", "directorate", "department");
  private static final List<String> KEYS =
      List.of(
          "directorate", "department", "team", "roleGroup", "role", "doelgroep", "tenure", "marks");

  private final Contract contract;
  private final Organisation organisation;
  private final int scales;
  private final Consumer<Document> reader;
  private final Set<String> unfilled = new LinkedHashSet<>();

  /**
   * Get ready.
   *
   * @param scales how many scales are asked where one can be chosen
   */
  ApiWalk(Contract contract, Organisation organisation, int scales, Consumer<Document> reader) {
    this.contract = contract;
    this.organisation = organisation;
    this.scales = scales;
    this.reader = reader;
  }

  /** What could not be tried, since nobody told the values. */
  Set<String> unfilled() {
    return Set.copyOf(unfilled);
  }

  void walk(Visitor visitor) {
    List<String> waves = items(visitor, "/api/v1/waves", "items", "id");
    for (Contract.Call call : contract.calls()) {
      for (String path : paths(visitor, call.path(), waves)) {
        List<String> queries = new ArrayList<>(List.of(""));
        if (show(visitor, path)) {
          queries = queries(visitor, path, call);
        }
        queries.stream()
            .filter(query -> !query.isEmpty())
            .forEach(query -> show(visitor, path + "?" + query));
      }
    }
  }

  /**
   * Show a document to the reader; whether there is anything behind the address for this visitor.
   */
  private boolean show(Visitor visitor, String address) {
    Document document = visitor.get(address, LANGUAGE);
    if (document.isBroken() || (document.isShown() && document.type().contains("json"))) {
      reader.accept(document);
    }
    // A manager without a unit in the question may still see one that is asked for.
    return document.isShown() || address.contains("/units");
  }

  private List<String> paths(Visitor visitor, String path, List<String> waves) {
    if (!path.contains("{")) {
      return List.of(path);
    }
    if (path.contains("{item}")) {
      return waves.stream().flatMap(wave -> questions(visitor, path, wave).stream()).toList();
    }
    if (path.contains("/waves/{id}")) {
      return waves.stream().map(wave -> path.replace("{id}", wave)).toList();
    }
    if (path.equals("/api/v1/instruments/{id}/versions/{version}")) {
      return instruments(visitor);
    }
    unfilled.add(path);
    return List.of();
  }

  /** The path for each question that a wave asked. */
  private static List<String> questions(Visitor visitor, String path, String wave) {
    Document plan = visitor.get("/api/v1/waves/" + wave, LANGUAGE);
    if (!plan.isShown()) {
      return List.of();
    }
    Tree asked = Tree.read(plan.text());
    String address =
        "/api/v1/instruments/%s/versions/%s"
            .formatted(asked.text("instrument"), asked.text("instrumentVersion"));
    return items(visitor, address, "items", "id").stream()
        .map(item -> path.replace("{id}", wave).replace("{item}", item))
        .toList();
  }

  private static List<String> instruments(Visitor visitor) {
    Document list = visitor.get("/api/v1/instruments", LANGUAGE);
    return list.isShown()
        ? Tree.read(list.text()).list("items").stream()
            .map(
                one ->
                    "/api/v1/instruments/%s/versions/%s"
                        .formatted(one.text("id"), one.text("version")))
            .toList()
        : List.of();
  }

  private static List<String> items(Visitor visitor, String address, String list, String field) {
    Document document = visitor.get(address, LANGUAGE);
    return document.isShown()
        ? Tree.read(document.text()).list(list).stream().map(one -> one.text(field)).toList()
        : List.of();
  }

  /** All questions that can be asked: every value of every parameter with every other. */
  private List<String> queries(Visitor visitor, String path, Contract.Call call) {
    if (call.path().endsWith("/compare")) {
      return comparisons(visitor, path);
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String parameter : call.query()) {
      List<String> known = values(visitor, path, parameter);
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
    return queries;
  }

  private List<String> values(Visitor visitor, String path, String parameter) {
    return switch (parameter) {
      case "unit" -> organisation.units();
      case "scale" -> scales(visitor, path);
      case "rows", "columns" -> keys(visitor, path);
      case "by" -> KEYS_OF_GROUPS;
      case "cohort" ->
          cohorts(visitor, path.replaceFirst("/trend$", "/compare")).stream()
              .flatMap(List::stream)
              .toList();
      default -> List.of();
    };
  }

  /** Each cohort with everybody else, with the next of its key, and with every other wave. */
  private static List<String> comparisons(Visitor visitor, String path) {
    List<String> waves = items(visitor, path, "waves", "id");
    List<String> queries = new ArrayList<>();
    waves.forEach(wave -> queries.add("wave=" + wave));
    for (List<String> key : cohorts(visitor, path)) {
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
  private static List<List<String>> cohorts(Visitor visitor, String path) {
    Document choices = visitor.get(path, LANGUAGE);
    return choices.isShown()
        ? Tree.read(choices.text()).list("cohorts").stream()
            .map(key -> key.list("choices").stream().map(one -> one.text("code")).toList())
            .toList()
        : List.of();
  }

  /** The keys by which the wave divides people, as its manifest says. */
  private static List<String> keys(Visitor visitor, String path) {
    Document manifest = visitor.get(path.replaceFirst("/results/.*", "/manifest"), LANGUAGE);
    List<String> keys = manifest.isShown() ? Tree.read(manifest.text()).texts("who") : List.of();
    return keys.isEmpty() ? KEYS : keys;
  }

  private List<String> scales(Visitor visitor, String path) {
    Document overview =
        visitor.get(path.replaceFirst("/results/.*", "/results/overview"), LANGUAGE);
    return overview.isShown()
        ? Tree.read(overview.text()).list("scales").stream()
            .map(one -> one.text("id"))
            .limit(scales)
            .toList()
        : List.of("kennis");
  }
}
