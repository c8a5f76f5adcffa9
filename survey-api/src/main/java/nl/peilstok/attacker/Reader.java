package nl.peilstok.attacker;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads whatever the server shows into one pool, each kind of document in its own way. */
final class Reader {
  private final Organisation organisation;
  private final Map<String, Crowd> crowds;
  private final Progress progress;
  private final Pool pool;
  private final Map<String, Sentences> wording =
      Map.of("nl", Sentences.in("nl"), "en", Sentences.in("en"));

  Reader(Organisation organisation, Map<String, Crowd> crowds, Progress progress) {
    this.organisation = organisation;
    this.crowds = Map.copyOf(crowds);
    this.progress = progress;
    this.pool = new Pool(crowds);
    organisation.names().forEach(pool::name);
  }

  Pool pool() {
    return pool;
  }

  /** Read what the API showed: first all that names groups, then the files beside it. */
  void readAll(List<Document> documents) {
    progress.begin("taking in what the API showed");
    for (Document document : documents) {
      if (isJson(document)) {
        progress.more();
        JsonReading.read(document, pool, organisation, crowds);
      }
    }
    documents.stream().filter(one -> !isJson(one)).map(Sight::of).forEach(this::read);
  }

  /** Read a page or a file. */
  void read(Sight sight) {
    Document document = sight.document();
    Sentences sentences = Objects.requireNonNull(wording.get(document.language()));
    if (document.isBroken()) {
      pool.unaccounted(document, "status", String.valueOf(document.status()));
    } else if (GroupFile.isOne(document)) {
      GroupFile.read(document, pool, Optional.ofNullable(crowds.get(document.wave())));
    } else if (document.type().contains("csv")) {
      FileReading.read(document, pool, sentences);
    } else if (document.type().contains("html")) {
      PageReading.read(sight, pool, sentences);
    } else if (document.type().contains("ld+json")) {
      ProfileReading.read(document, pool);
    } else if (!GroupFile.isSame(document)) {
      pool.unaccounted(document, "type", document.type());
    }
  }

  private static boolean isJson(Document document) {
    return !document.isBroken() && document.type().contains("json");
  }
}
