package nl.peilstok.attacker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Walks every address that can be read by the API's own description, with every value. */
final class ApiWalk {
  private final Contract contract;
  private final Organisation organisation;
  private final int scales;
  private final Fetching fetching;
  private final Set<String> unfilled = new LinkedHashSet<>();

  /**
   * Get ready.
   *
   * @param scales how many scales are asked where one can be chosen
   */
  ApiWalk(Contract contract, Organisation organisation, int scales, Fetching fetching) {
    this.contract = contract;
    this.organisation = organisation;
    this.scales = scales;
    this.fetching = fetching;
  }

  /** What could not be tried, since nobody told the values. */
  Set<String> unfilled() {
    return Set.copyOf(unfilled);
  }

  /** Show the reader all that a visitor can see. */
  void walk(Visitor visitor, Consumer<Document> reader) {
    Recall recall = new Recall(visitor, fetching);
    Questions questions = new Questions(recall, organisation, scales, unfilled);
    List<String> waves = recall.items("/api/v1/waves", "items", "id");
    for (Contract.Call call : contract.calls()) {
      List<String> shown = new ArrayList<>();
      recall.each(
          paths(recall, call.path(), waves),
          document -> {
            if (show(document, reader)) {
              shown.add(document.address());
            }
          });
      List<String> asked =
          shown.stream()
              .flatMap(path -> questions.of(path, call).stream().map(query -> path + "?" + query))
              .toList();
      recall.each(asked, document -> show(document, reader));
    }
  }

  /** Show it to the reader; whether there is anything behind the address for this visitor. */
  private static boolean show(Document document, Consumer<Document> reader) {
    if (document.isBroken() || document.isShown()) {
      reader.accept(document);
    }
    // A manager without a unit in the question may still see one that is asked for.
    return document.isShown() || document.address().contains("/units");
  }

  private List<String> paths(Recall recall, String path, List<String> waves) {
    if (!path.contains("{")) {
      return List.of(path);
    }
    if (path.contains("{item}")) {
      return waves.stream().flatMap(wave -> items(recall, path, wave).stream()).toList();
    }
    if (path.contains("/waves/{id}")) {
      return waves.stream().map(wave -> path.replace("{id}", wave)).toList();
    }
    if (path.equals("/api/v1/instruments/{id}/versions/{version}")) {
      return instruments(recall);
    }
    unfilled.add(path);
    return List.of();
  }

  /** The path for each question that a wave asked. */
  private static List<String> items(Recall recall, String path, String wave) {
    Document plan = recall.get("/api/v1/waves/" + wave);
    if (!plan.isShown()) {
      return List.of();
    }
    Tree asked = Tree.read(plan.text());
    String address =
        "/api/v1/instruments/%s/versions/%s"
            .formatted(asked.text("instrument"), asked.text("instrumentVersion"));
    return recall.items(address, "items", "id").stream()
        .map(item -> path.replace("{id}", wave).replace("{item}", item))
        .toList();
  }

  private static List<String> instruments(Recall recall) {
    Document list = recall.get("/api/v1/instruments");
    return list.isShown()
        ? Tree.read(list.text()).list("items").stream()
            .map(
                one ->
                    "/api/v1/instruments/%s/versions/%s"
                        .formatted(one.text("id"), one.text("version")))
            .toList()
        : List.of();
  }
}
