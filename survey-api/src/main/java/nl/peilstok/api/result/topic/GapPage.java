package nl.peilstok.api.result.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.SayAndDo;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Codes;
import nl.peilstok.api.result.ResponseText;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/** How far doing stays behind knowing and endorsing, by group. */
record GapPage(String wave, String name, String finding, List<Line> lines, Choices choices) {

  /** Copy the list. */
  GapPage {
    lines = List.copyOf(lines);
  }

  /**
   * A group.
   *
   * @param gap null where it cannot be computed
   * @param text the gap with its interval, or why there is none
   */
  record Line(
      String name, int n, int invited, String response, @Nullable SayDoGap gap, String text) {
    private static final double MIDDLE = 200;
    private static final double UNIT = 8;
    private static final double REACH = 24;

    boolean isKnown() {
      return gap != null;
    }

    /** Where the gap stands in a picture of 400 wide, which holds −25 to 25 points. */
    String middle() {
      return gap == null ? "" : at(gap.gap());
    }

    String lower() {
      return gap == null ? "" : at(gap.interval().lower());
    }

    String upper() {
      return gap == null ? "" : at(gap.interval().upper());
    }

    private static String at(double points) {
      return String.format(Locale.ROOT, "%.1f", MIDDLE + Math.clamp(points, -REACH, REACH) * UNIT);
    }
  }

  static GapPage of(Results.Shown shown, Optional<SegmentKey> key, Words words) {
    Publication publication = shown.publication();
    SayAndDo whole = SayAndDo.whole(publication);
    List<SayAndDo> groups = key.map(one -> SayAndDo.byCohort(publication, one)).orElse(List.of());
    List<Line> lines = new ArrayList<>();
    lines.add(line(words.text("results.units.whole"), whole, words));
    groups.forEach(
        group -> lines.add(line(group.people().name().in(words.language()), group, words)));
    return new GapPage(
        shown.wave().id(),
        shown.wave().plan().name(),
        TopicFindings.gap(whole, groups, words),
        lines,
        Choices.of(publication, key, words));
  }

  private static Line line(String name, SayAndDo one, Words words) {
    return new Line(
        name,
        one.people().n(),
        one.people().invited(),
        ResponseText.of(one.people(), words),
        one.gap().found().orElse(null),
        text(one.gap(), words));
  }

  private static String text(Figure<SayDoGap> figure, Words words) {
    return switch (figure) {
      case Figure.Computed<SayDoGap>(SayDoGap gap) ->
          words.text(
              "topic.gap.range",
              words.number(gap.gap(), 1),
              words.number(gap.interval().lower(), 1),
              words.number(gap.interval().upper(), 1));
      case Figure.NotComputable<SayDoGap>(var reason) ->
          words.text("undefined." + Codes.of(reason));
    };
  }
}
