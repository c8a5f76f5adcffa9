package nl.peilstok.api.result.topic;

import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.population.SegmentKey;

/**
 * By which key a page divides people.
 *
 * @param chosen the code; empty where nobody can be divided
 */
record Choices(String chosen, List<Choice> all) {

  /** Copy the list. */
  Choices {
    all = List.copyOf(all);
  }

  /** A key that can be chosen. */
  record Choice(String code, String name) {}

  static Choices of(Publication publication, Optional<SegmentKey> key, Words words) {
    return new Choices(
        key.map(SegmentKey::code).orElse(""),
        Topics.keys(publication).stream()
            .map(one -> new Choice(one.code(), words.text("segment." + one.code())))
            .toList());
  }
}
