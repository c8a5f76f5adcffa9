package nl.peilstok.api.result.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Overconfidence;
import nl.peilstok.analytics.insight.PublishedShare;
import nl.peilstok.analytics.insight.SafeAnswers;
import nl.peilstok.analytics.insight.SayAndDo;
import nl.peilstok.analytics.insight.Wish;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Item;

/** Say in one sentence what stands out of answers, gaps and wishes, and how certain that is. */
final class TopicFindings {
  private static final int LONGEST = 90;

  private TopicFindings() {}

  /** A scenario is a story; its beginning is enough to know it by. */
  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
  }

  /** The question on which fewest people gave the good answer. */
  static String items(List<SafeAnswers> answers, Words words) {
    record Known(SafeAnswers answers, PublishedShare share) {}
    Optional<Known> worst =
        answers.stream()
            .flatMap(one -> one.share().found().map(share -> new Known(one, share)).stream())
            .min(Comparator.comparingInt(known -> known.share().percent()));
    return worst
        .map(
            known ->
                words.text(
                    "topic.items.finding",
                    shortened(known.answers().item().question().text().in(words.language())),
                    known.share().percent(),
                    known.share().lower(),
                    known.share().upper()))
        .orElseGet(() -> words.text("topic.finding.none"));
  }

  /** How many gave the good answer, or the commonest one; and who was sure and wrong. */
  static String item(Publication publication, Item item, AnswerBar whole, Words words) {
    Optional<PublishedShare> good =
        SafeAnswers.of(publication).stream()
            .filter(one -> one.item().id().equals(item.id()))
            .findFirst()
            .flatMap(one -> one.share().found());
    String first =
        good.map(
                share ->
                    words.text("topic.item.finding", share.percent(), share.lower(), share.upper()))
            .orElseGet(() -> commonest(whole, words));
    return Overconfidence.whole(publication, item.id())
        .flatMap(one -> one.confidentlyWrong().found())
        .map(
            share ->
                first
                    + " "
                    + words.text(
                        "topic.sure.finding", share.percent(), share.lower(), share.upper()))
        .orElse(first);
  }

  private static String commonest(AnswerBar whole, Words words) {
    return whole.segments().stream()
        .max(Comparator.comparingInt(AnswerBar.Segment::percent))
        .map(one -> words.text("topic.item.commonest", one.name(), one.percent()))
        .orElseGet(() -> words.text("topic.finding.none"));
  }

  /** The group whose doing stays furthest behind, if that is more than chance. */
  static String gap(SayAndDo whole, List<SayAndDo> groups, Words words) {
    record Known(SayAndDo group, SayDoGap gap) {}
    String all =
        whole
            .gap()
            .found()
            .map(
                gap ->
                    words.text(
                        sign(gap),
                        words.number(Math.abs(gap.gap()), 1),
                        words.number(gap.interval().lower(), 1),
                        words.number(gap.interval().upper(), 1)))
            .orElseGet(() -> words.text("topic.finding.none"));
    return groups.stream()
        .flatMap(one -> one.gap().found().map(gap -> new Known(one, gap)).stream())
        .max(Comparator.comparingDouble(known -> known.gap().gap()))
        .filter(known -> isApart(known.gap(), whole.gap()))
        .map(
            known ->
                all
                    + " "
                    + words.text(
                        "topic.gap.largest",
                        known.group().people().name().in(words.language()),
                        words.number(known.gap().gap(), 1)))
        .orElse(all);
  }

  private static String sign(SayDoGap gap) {
    if (gap.interval().lower() > 0) {
      return "topic.gap.behind";
    }
    return gap.interval().upper() < 0 ? "topic.gap.ahead" : "topic.gap.none";
  }

  private static boolean isApart(SayDoGap gap, Figure<SayDoGap> whole) {
    return whole.found().map(all -> gap.interval().lower() > all.interval().upper()).orElse(false);
  }

  /** The topic that most people want to know more about, and the one with most to gain. */
  static String wishes(List<Wish> whole, Words words) {
    record Known(Wish wish, PublishedShare share) {}
    Optional<Known> most =
        whole.stream()
            .flatMap(one -> one.share().found().map(share -> new Known(one, share)).stream())
            .max(Comparator.comparingInt(known -> known.share().percent()));
    return most.map(
            known ->
                words.text(
                    "topic.wishes.finding",
                    known.wish().topic().text().in(words.language()),
                    known.share().percent(),
                    known.share().lower(),
                    known.share().upper()))
        .orElseGet(() -> words.text("topic.finding.none"));
  }
}
