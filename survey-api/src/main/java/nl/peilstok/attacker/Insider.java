package nl.peilstok.attacker;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the attacker knows beforehand.
 *
 * @param visitors somebody of each role, or more, logged in
 * @param staffLists as they were imported, by the id of the wave that invited them
 * @param scales how many scales are asked where one can be chosen
 */
record Insider(URI server, List<Visitor> visitors, Map<String, String> staffLists, int scales) {

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
  Collection collect() {
    Visitor stranger = Visitor.stranger(server);
    Contract contract = Contract.of(stranger.get("/api/docs/openapi.yaml", "nl").text());
    Organisation organisation =
        visitors.stream()
            .map(visitor -> visitor.get("/api/v1/organisation", "nl"))
            .filter(Document::isShown)
            .findFirst()
            .map(document -> Organisation.of(Tree.read(document.text())))
            .orElseThrow(() -> new Failed("Nobody may read the organisation."));
    Map<String, Crowd> crowds = new LinkedHashMap<>();
    staffLists.forEach(
        (wave, csv) -> crowds.put(wave, new Crowd(Staff.of(csv, organisation), organisation)));
    List<Document> documents = new ArrayList<>();
    ApiWalk api = new ApiWalk(contract, organisation, scales, documents::add);
    visitors.forEach(api::walk);
    api.walk(stranger);
    read(documents, organisation, crowds);
    crowds.values().forEach(Crowd::settle);
    Pool pool = read(documents, organisation, crowds);
    look(pool, crowds);
    return new Collection(pool, crowds, new TreeSet<>(api.unfilled()));
  }

  private static Pool read(
      List<Document> documents, Organisation organisation, Map<String, Crowd> crowds) {
    Pool pool = new Pool();
    organisation.names().forEach(pool::name);
    for (Document document : documents) {
      if (document.isBroken()) {
        pool.unaccounted(document, "status", String.valueOf(document.status()));
      } else {
        JsonReading.read(document, pool, organisation, crowds);
      }
    }
    return pool;
  }

  private void look(Pool pool, Map<String, Crowd> crowds) {
    for (String language : List.of("nl", "en")) {
      Sentences sentences = Sentences.in(language);
      PageWalk pages = new PageWalk(scales, document -> read(document, pool, sentences, crowds));
      for (Visitor visitor : visitors) {
        staffLists.keySet().forEach(wave -> pages.walk(visitor, wave, language));
      }
    }
  }

  private static void read(
      Document document, Pool pool, Sentences sentences, Map<String, Crowd> crowds) {
    if (document.isBroken()) {
      pool.unaccounted(document, "status", String.valueOf(document.status()));
    } else if (GroupFile.isOne(document)) {
      GroupFile.read(document, pool, Optional.ofNullable(crowds.get(document.wave())));
    } else if (document.type().contains("csv")) {
      FileReading.read(document, pool, sentences);
    } else if (document.type().contains("html")) {
      PageReading.read(document, pool, sentences);
    } else if (!GroupFile.isSame(document)) {
      pool.unaccounted(document, "type", document.type());
    }
  }
}
