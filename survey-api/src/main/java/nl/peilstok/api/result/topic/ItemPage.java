package nl.peilstok.api.result.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.ItemView;
import nl.peilstok.analytics.insight.Overconfidence;
import nl.peilstok.analytics.insight.PublishedShare;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Codes;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.population.SegmentKey;

/**
 * One question in detail.
 *
 * @param text the question as it was asked
 * @param isStatement whether people agree or disagree with it
 * @param whole the whole organisation, in all steps
 * @param groups by the chosen key, in coarse steps
 * @param sure how sure people were; empty where that was not asked
 */
record ItemPage(
    String wave,
    String name,
    String item,
    String text,
    String finding,
    boolean isStatement,
    AnswerBar whole,
    List<AnswerBar> groups,
    List<SureLine> sure,
    Choices choices) {

  /** Copy the lists. */
  ItemPage {
    groups = List.copyOf(groups);
    sure = List.copyOf(sure);
  }

  /** How sure a group was. */
  record SureLine(String name, long n, String confidentlyWrong, String brier) {}

  static ItemPage of(Results.Shown shown, Item item, Optional<SegmentKey> key, Words words) {
    Publication publication = shown.publication();
    ItemView all = ItemView.of(publication, item.id()).orElseThrow();
    List<AnswerBar> groups =
        key.map(one -> Topics.groups(publication, one, item)).orElse(List.of()).stream()
            .map(view -> AnswerBar.of(item, view, view.group().name().in(words.language()), words))
            .toList();
    AnswerBar whole = AnswerBar.of(item, all, words.text("results.units.whole"), words);
    return new ItemPage(
        shown.wave().id(),
        shown.wave().plan().name(),
        item.id(),
        item.question().text().in(words.language()),
        TopicFindings.item(publication, item, whole, words),
        item instanceof Item.Likert,
        whole,
        groups,
        sure(publication, key, item, words),
        Choices.of(publication, key, words));
  }

  private static List<SureLine> sure(
      Publication publication, Optional<SegmentKey> key, Item item, Words words) {
    List<SureLine> lines = new ArrayList<>();
    Overconfidence.whole(publication, item.id())
        .ifPresent(one -> lines.add(line(words.text("results.units.whole"), one, words)));
    key.map(one -> Overconfidence.byCohort(publication, one, item.id()))
        .orElse(List.of())
        .forEach(one -> lines.add(line(one.people().name().in(words.language()), one, words)));
    return lines;
  }

  private static SureLine line(String name, Overconfidence one, Words words) {
    return new SureLine(
        name,
        one.n(),
        share(one.confidentlyWrong(), words),
        one.brier().found().map(brier -> words.number(brier, 2)).orElse("–"));
  }

  /** A share with its interval, or why there is none. */
  static String share(Figure<PublishedShare> figure, Words words) {
    return switch (figure) {
      case Figure.Computed<PublishedShare>(PublishedShare share) ->
          words.text("topic.share", share.percent(), share.lower(), share.upper());
      case Figure.NotComputable<PublishedShare>(var reason) ->
          words.text("undefined." + Codes.of(reason));
    };
  }
}
