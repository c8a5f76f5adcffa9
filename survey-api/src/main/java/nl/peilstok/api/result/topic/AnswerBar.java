package nl.peilstok.api.result.topic;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.insight.ItemView;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.StepNames;
import nl.peilstok.core.instrument.Item;

/**
 * The answers of a group as a row of a chart and of its table.
 *
 * <p>Statements diverge: who agrees stands right of the middle, who disagrees left of it, and those
 * in between on both sides. Other questions begin at the left.
 *
 * @param n people who were asked
 * @param segments from left to right
 */
record AnswerBar(String name, long n, List<Segment> segments, String dontKnow, String missing) {
  private static final double WIDTH = 400;
  private static final double PERCENT = 100;

  /** Copy the list. */
  AnswerBar {
    segments = List.copyOf(segments);
  }

  /**
   * A step.
   *
   * @param percent of those who were asked, 0–100
   * @param tone the class of its colour
   * @param start where it begins, and how wide it is, in a picture of 400 wide
   */
  record Segment(String name, int percent, String tone, double start, double width) {

    /** Whether the percentage fits in it. */
    boolean isWide() {
      return width >= 36;
    }

    double middle() {
      return start + width / 2;
    }
  }

  static AnswerBar of(Item item, ItemView view, String name, Words words) {
    List<Integer> percents = new ArrayList<>();
    view.steps().forEach(step -> percents.add(step.percent().found().orElse(0)));
    boolean diverging = item instanceof Item.Likert;
    int steps = percents.size();
    double unit = diverging ? WIDTH / (2 * PERCENT) : WIDTH / PERCENT;
    double at = diverging ? WIDTH / 2 - unit * leftOfTheMiddle(percents) : 0;
    List<Segment> segments = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      double width = unit * percents.get(step);
      segments.add(
          new Segment(
              StepNames.of(item, view.steps().get(step).categories()).in(words.language()),
              percents.get(step),
              tone(step, steps, diverging),
              diverging ? at : 0,
              width));
      at += width;
    }
    return new AnswerBar(
        name, view.n(), segments, percent(view.dontKnow(), words), percent(view.missing(), words));
  }

  private static double leftOfTheMiddle(List<Integer> percents) {
    int middle = percents.size() / 2;
    double left = percents.get(middle) / 2.0;
    for (int step = 0; step < middle; step++) {
      left += percents.get(step);
    }
    return left;
  }

  private static String tone(int step, int steps, boolean diverging) {
    if (!diverging) {
      return "plain";
    }
    return steps > 3 ? Integer.toString(step + 1) : List.of("2", "3", "4").get(step);
  }

  private static String percent(Figure<Integer> figure, Words words) {
    return figure.found().map(percent -> words.text("topic.percent", percent)).orElse("–");
  }
}
