package nl.peilstok.api.training;

import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.CalledFor;
import nl.peilstok.analytics.insight.Priorities;
import nl.peilstok.analytics.insight.Priority;
import nl.peilstok.analytics.insight.TrainingPlan;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.ScaleNames;
import nl.peilstok.core.training.Condition;

/**
 * Where training brings most, the plan within a budget, and what goes beside it.
 *
 * @param finding what stands out, in one sentence
 * @param lines the first priorities
 * @param more how many there are below those
 * @param plan empty while the catalogue is
 * @param reasons why measures are proposed, only those that figures call for
 */
record PrioritiesPage(
    String wave,
    String name,
    PlanQuestion question,
    String finding,
    List<Line> lines,
    int more,
    Optional<PlanText> plan,
    List<Called> reasons) {
  private static final int MOST_LINES = 15;

  /** Copy the collections. */
  PrioritiesPage {
    lines = List.copyOf(lines);
    reasons = List.copyOf(reasons);
  }

  /**
   * A priority in words.
   *
   * @param gap points below the target
   * @param bar the length of its bar, 0–100: the gain as a share of the largest
   */
  record Line(
      String group,
      String scale,
      int people,
      String score,
      String gap,
      String gain,
      String range,
      String place,
      int bar) {}

  /**
   * Measures with the figures that call for them.
   *
   * @param figures 'name: score' of each, with the address where it stands; none for measures for
   *     always
   */
  record Called(String cause, List<Reason> figures, List<Measure> measures) {}

  /** A measure, by whom and when. */
  record Measure(String text, String actor, String term) {}

  /** A figure that calls for a measure. */
  record Reason(String text, String address) {}

  static PrioritiesPage of(Proposals.Proposal proposal, Words words) {
    Publication publication = proposal.shown().publication();
    String wave = proposal.shown().wave().id();
    List<Priority> ranked = proposal.priorities().ranked();
    ScaleWords scales = new ScaleWords(publication.instrument(), words);
    List<Line> lines =
        ranked.stream().limit(MOST_LINES).map(one -> line(one, ranked.getFirst(), scales)).toList();
    return new PrioritiesPage(
        wave,
        proposal.shown().wave().plan().name(),
        proposal.question(),
        finding(proposal.priorities(), scales),
        lines,
        ranked.size() - lines.size(),
        proposal.catalogue().isEmpty() ? Optional.empty() : Optional.of(plan(proposal, scales)),
        called(proposal.called(), wave, scales));
  }

  /** The names of scales, and the words around them. */
  record ScaleWords(Instrument instrument, Words words) {
    String name(Scale scale) {
      return ScaleNames.of(scale, instrument).in(words.language());
    }
  }

  private static PlanText plan(Proposals.Proposal proposal, ScaleWords scales) {
    TrainingPlan plan = proposal.plan();
    return PlanText.of(plan, scales);
  }

  private static Line line(Priority one, Priority first, ScaleWords scales) {
    Words words = scales.words();
    return new Line(
        one.group().people().name().in(words.language()),
        scales.name(one.scale()),
        one.group().headcount(),
        words.number(one.score().mean(), 1),
        words.number(one.gap(), 1),
        words.number(one.gain().value()),
        words.text(
            "priorities.range",
            words.number(Math.round(one.gain().interval().lower())),
            words.number(Math.round(one.gain().interval().upper()))),
        place(one.place(), words),
        (int) Math.max(1, 100 * one.gain().value() / Math.max(1, first.gain().value())));
  }

  private static String place(Priority.Place place, Words words) {
    if (place.isNotDistinguishable()) {
      return words.text("priorities.place.none");
    }
    return place.best() == place.worst()
        ? words.text("priorities.place.one", place.best())
        : words.text("priorities.place.range", place.best(), place.worst());
  }

  /** What stands first and how sure that is. */
  static String finding(Priorities priorities, ScaleWords scales) {
    Words words = scales.words();
    if (priorities.ranked().isEmpty()) {
      return words.text("priorities.finding.none", words.number(priorities.target(), 0));
    }
    Priority first = priorities.ranked().getFirst();
    String group = first.group().people().name().in(words.language());
    String scale = scales.name(first.scale());
    long equals = priorities.ranked().stream().filter(one -> one.place().best() == 1).count() - 1;
    return equals == 0
        ? words.text("priorities.finding.sure", group, scale)
        : words.text("priorities.finding.perhaps", group, scale, equals);
  }

  private static List<Called> called(List<CalledFor> all, String wave, ScaleWords scales) {
    return all.stream()
        .filter(CalledFor::isCalled)
        .map(
            why ->
                new Called(
                    scales.words().text("priorities.cause." + why.cause().code()),
                    why.figures().stream().map(one -> reason(one, wave, scales)).toList(),
                    Condition.of(why.cause()).stream()
                        .map(one -> measure(one, scales.words()))
                        .toList()))
        .toList();
  }

  private static Measure measure(Condition one, Words words) {
    return new Measure(
        one.text().in(words.language()),
        words.text("priorities.actor." + one.actor().code()),
        words.text("priorities.term." + one.term().code()));
  }

  private static Reason reason(CalledFor.ScaleFigure figure, String wave, ScaleWords scales) {
    return new Reason(
        scales
            .words()
            .text(
                "priorities.reason",
                scales.name(figure.scale()),
                scales.words().number(figure.estimate().mean(), 1)),
        "/waves/" + wave + "/results?scale=" + figure.scale().id());
  }
}
