package nl.peilstok.api.result.topic;

import java.util.Comparator;
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
 * @param topics the columns of the table of groups, in the order of the question
 * @param groups by the chosen key
 */
record WishesPage(
    String wave,
    String name,
    String finding,
    List<Line> whole,
    List<String> topics,
    List<Group> groups,
    Choices choices) {

  /** Copy the lists. */
  WishesPage {
    whole = List.copyOf(whole);
    topics = List.copyOf(topics);
    groups = List.copyOf(groups);
  }

  /**
   * A topic.
   *
   * @param percent 0–100, for the length of its bar
   * @param priority share × (100 − gedrag), or a dash
   */
  record Line(String topic, int percent, String share, String priority) {}

  /**
   * A group with its wishes.
   *
   * @param first the topic with the highest priority, or a dash
   * @param shares by topic
   */
  record Group(String name, long n, String first, List<String> shares) {

    /** Copy the list. */
    Group {
      shares = List.copyOf(shares);
    }
  }

  static WishesPage of(Results.Shown shown, Optional<SegmentKey> key, Words words) {
    Publication publication = shown.publication();
    List<Wish> whole = Wish.whole(publication);
    List<Group> groups =
        key.map(one -> Wish.byCohort(publication, one)).orElse(List.of()).stream()
            .map(wishes -> group(wishes, words))
            .toList();
    return new WishesPage(
        shown.wave().id(),
        shown.wave().plan().name(),
        TopicFindings.wishes(whole, words),
        lines(whole, words),
        whole.stream().map(wish -> wish.topic().text().in(words.language())).toList(),
        groups,
        Choices.of(publication, key, words));
  }

  private static Group group(List<Wish> wishes, Words words) {
    record Known(Wish wish, double priority) {}
    Wish one = wishes.getFirst();
    return new Group(
        one.people().name().in(words.language()),
        one.n(),
        wishes.stream()
            .flatMap(wish -> wish.priority().found().map(found -> new Known(wish, found)).stream())
            .max(Comparator.comparingDouble(Known::priority))
            .map(known -> known.wish().topic().text().in(words.language()))
            .orElse("–"),
        wishes.stream()
            .map(
                wish ->
                    wish.share()
                        .found()
                        .map(share -> words.text("topic.percent", share.percent()))
                        .orElse("–"))
            .toList());
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
