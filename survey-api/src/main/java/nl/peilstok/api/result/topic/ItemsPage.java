package nl.peilstok.api.result.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.ItemView;
import nl.peilstok.analytics.insight.SafeAnswers;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Theme;

/** All questions of a wave with the organisation's answers, by theme. */
record ItemsPage(String wave, String name, String finding, List<Chapter> chapters) {

  /** Copy the list. */
  ItemsPage {
    chapters = List.copyOf(chapters);
  }

  /** The questions about one theme, or about none. */
  record Chapter(String name, List<Line> lines) {

    /** Copy the list. */
    Chapter {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A question.
   *
   * @param dimension kennis, houding or gedrag; empty for other questions
   * @param good the share that gave the answer that counts as good; empty where none does
   */
  record Line(String item, String text, String dimension, AnswerBar bar, String good) {}

  static ItemsPage of(Results.Shown shown, Words words) {
    Publication publication = shown.publication();
    Instrument instrument = publication.instrument();
    Map<String, SafeAnswers> good = new LinkedHashMap<>();
    SafeAnswers.of(publication).forEach(one -> good.put(one.item().id(), one));
    List<Chapter> chapters = new ArrayList<>();
    for (Theme theme : instrument.themes()) {
      chapters.add(
          new Chapter(
              theme.name().in(words.language()), lines(publication, theme.id(), good, words)));
    }
    chapters.add(new Chapter(words.text("topic.other"), lines(publication, "", good, words)));
    chapters.removeIf(chapter -> chapter.lines().isEmpty());
    return new ItemsPage(
        shown.wave().id(),
        shown.wave().plan().name(),
        TopicFindings.items(List.copyOf(good.values()), words),
        chapters);
  }

  private static List<Line> lines(
      Publication publication, String theme, Map<String, SafeAnswers> good, Words words) {
    List<Line> lines = new ArrayList<>();
    for (Item item : publication.instrument().items()) {
      boolean isHere = theme.equals(Optional.ofNullable(item.question().theme()).orElse(""));
      Optional<ItemView> view = isHere ? ItemView.of(publication, item.id()) : Optional.empty();
      view.map(found -> line(item, found, good, words)).ifPresent(lines::add);
    }
    return lines;
  }

  private static Line line(Item item, ItemView view, Map<String, SafeAnswers> good, Words words) {
    String text = item.question().text().in(words.language());
    return new Line(
        item.id(),
        text,
        item instanceof Item.Likert likert
            ? words.text("dimension." + likert.dimension().code())
            : "",
        AnswerBar.of(item, view, text, words),
        Optional.ofNullable(good.get(item.id()))
            .map(one -> ItemPage.share(one.share(), words))
            .orElse(""));
  }
}
