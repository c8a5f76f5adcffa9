package nl.peilstok.api.result.topic;

import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.PublishedShare;
import nl.peilstok.analytics.insight.Wish;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.population.SegmentKey;

/**
 * What people want to know more about.
 *
 * @param whole the whole organisation, most wanted first
 * @param groups by the chosen key, each with its most wanted topics first
 */
record WishesPage(
    String wave,
    String name,
    String finding,
    List<Line> whole,
    List<Group> groups,
    Choices choices) {

  /** Copy the lists. */
  WishesPage {
    whole = List.copyOf(whole);
    groups = List.copyOf(groups);
  }

  /**
   * A topic.
   *
   * @param percent 0–100, for the length of its bar
   * @param priority share × (100 − gedrag), or a dash
   */
  record Line(String topic, int percent, String share, String priority) {}

  /** A group with its wishes. */
  record Group(String name, long n, List<Line> lines) {

    /** Copy the list. */
    Group {
      lines = List.copyOf(lines);
    }
  }

  static WishesPage of(Results.Shown shown, Optional<SegmentKey> key, Words words) {
    Publication publication = shown.publication();
    List<Wish> whole = Wish.whole(publication);
    List<Group> groups =
        key.map(one -> Wish.byCohort(publication, one)).orElse(List.of()).stream()
            .map(
                wishes ->
                    new Group(
                        wishes.getFirst().people().name().in(words.language()),
                        wishes.getFirst().n(),
                        lines(wishes, words)))
            .toList();
    return new WishesPage(
        shown.wave().id(),
        shown.wave().plan().name(),
        TopicFindings.wishes(whole, words),
        lines(whole, words),
        groups,
        Choices.of(publication, key, words));
  }

  private static List<Line> lines(List<Wish> wishes, Words words) {
    return wishes.stream()
        .map(
            wish ->
                new Line(
                    wish.topic().text().in(words.language()),
                    wish.share().found().map(PublishedShare::percent).orElse(0),
                    ItemPage.share(wish.share(), words),
                    wish.priority().found().map(one -> words.number(one, 1)).orElse("–")))
        .sorted((one, other) -> Integer.compare(other.percent(), one.percent()))
        .toList();
  }
}
