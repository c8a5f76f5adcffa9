package nl.peilstok.attacker;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What the attacker knows beforehand.
 *
 * @param visitors somebody of each role, or more, logged in
 * @param staffLists as they were imported, by the id of the wave that invited them
 * @param scales how many scales are asked where one can be chosen
 */
record Insider(URI server, List<Visitor> visitors, Map<String, String> staffLists, int scales) {
  private static final String LANGUAGE = "nl";

  /** Copy both. */
  Insider {
    visitors = visitors.stream().map(visitor -> visitor.at(server)).toList();
    staffLists = Map.copyOf(staffLists);
  }

  /**
   * Everything that was collected.
   *
   * @param crowds the people of each wave whose staff list is known
   * @param unfilled addresses that could not be tried
   */
  record Collection(Pool pool, Map<String, Crowd> crowds, Set<String> unfilled) {}

  /** Look at everything, first at the API, whose labels are codes, then at pages and files. */
  Collection collect(Progress progress) {
    Visitor stranger = Visitor.stranger(server);
    Organisation organisation = organisation();
    Map<String, Crowd> crowds = new LinkedHashMap<>();
    staffLists.forEach(
        (wave, csv) -> crowds.put(wave, new Crowd(Staff.of(csv, organisation), organisation)));
    try (Fetching fetching = new Fetching()) {
      Contract contract = Contract.of(stranger.get("/api/docs/openapi.yaml", LANGUAGE).text());
      ApiWalk api = new ApiWalk(contract, organisation, scales, fetching);
      List<Document> documents = new ArrayList<>();
      progress.begin("reading the API");
      Consumer<Document> reader = onceOnly(documents, progress);
      visitors.forEach(visitor -> api.walk(visitor, reader));
      api.walk(stranger, reader);
      Reader first = new Reader(organisation, crowds, progress);
      first.readAll(documents);
      crowds.values().forEach(Crowd::settle);
      Reader second = new Reader(organisation, crowds, progress);
      second.readAll(documents);
      look(second, fetching, progress);
      return new Collection(second.pool(), crowds, new TreeSet<>(api.unfilled()));
    }
  }

  private Organisation organisation() {
    return visitors.stream()
        .map(visitor -> visitor.get("/api/v1/organisation", LANGUAGE))
        .filter(Document::isShown)
        .findFirst()
        .map(document -> Organisation.of(Tree.read(document.text())))
        .orElseThrow(() -> new Failed("Nobody may read the organisation."));
  }

  /** What two visitors see alike at one address is read once. */
  private static Consumer<Document> onceOnly(List<Document> documents, Progress progress) {
    Set<Object> seen = new HashSet<>();
    return document -> {
      progress.more();
      if (seen.add(List.of(document.address(), document.status(), document.text()))) {
        documents.add(document);
      }
    };
  }

  private void look(Reader reader, Fetching fetching, Progress progress) {
    Starts starts = Starts.of(staffLists.keySet());
    progress.begin("reading pages and files");
    for (String language : List.of("nl", "en")) {
      PageWalk pages = new PageWalk(starts, scales, fetching);
      for (Visitor visitor : visitors) {
        pages.walk(
            visitor,
            language,
            sight -> {
              progress.more();
              reader.read(sight);
            });
      }
    }
  }
}
