package nl.peilstok.api.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.peilstok.analytics.insight.TrainingOption;
import nl.peilstok.analytics.insight.TrainingPlan;
import nl.peilstok.api.platform.page.Words;

/**
 * A plan within a budget, in words.
 *
 * @param finding what it brings and costs, in one sentence
 * @param certainty how sure it is that nothing is better
 * @param next what one more euro buys
 */
record PlanText(
    String finding,
    String certainty,
    List<Choice> chosen,
    List<Beaten> beaten,
    String next,
    List<Choice> added,
    List<Choice> dropped) {

  /** Copy the lists. */
  PlanText {
    chosen = List.copyOf(chosen);
    beaten = List.copyOf(beaten);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
  }

  /** A training for a group. */
  record Choice(String training, String group, String why, int people, String cost, String gain) {}

  /** A training that a group does not get. */
  record Beaten(String training, String group, String cost, String gain, String why) {}

  static PlanText of(TrainingPlan plan, PrioritiesPage.ScaleWords scales) {
    Words words = scales.words();
    return new PlanText(
        finding(plan, words),
        words.text(plan.proved() ? "priorities.plan.proved" : "priorities.plan.cut"),
        choices(plan.chosen(), scales),
        plan.beaten().stream().map(one -> beaten(one, scales)).toList(),
        plan.next()
            .map(
                next ->
                    words.text(
                        "priorities.next",
                        CatalogueView.euros(next.cents(), words),
                        words.number(next.gain().value()),
                        words.number(next.gain().value() - plan.gain().value())))
            .orElse(words.text("priorities.next.none")),
        plan.next().map(next -> choices(next.added(), scales)).orElse(List.of()),
        plan.next().map(next -> choices(next.dropped(), scales)).orElse(List.of()));
  }

  private static String finding(TrainingPlan plan, Words words) {
    if (plan.chosen().isEmpty()) {
      return words.text("priorities.plan.none", CatalogueView.euros(plan.limits().cents(), words));
    }
    return words.text(
        "priorities.plan.finding",
        CatalogueView.euros(plan.cents(), words),
        words.number(plan.gain().value()),
        words.number(Math.round(plan.gain().interval().lower())),
        words.number(Math.round(plan.gain().interval().upper())));
  }

  private static List<Choice> choices(
      List<TrainingOption> options, PrioritiesPage.ScaleWords scales) {
    return options.stream().map(option -> choice(option, scales)).toList();
  }

  private static Choice choice(TrainingOption option, PrioritiesPage.ScaleWords scales) {
    Words words = scales.words();
    return new Choice(
        option.training().name().in(words.language()),
        option.group().people().name().in(words.language()),
        option.aims().stream()
            .map(
                aim ->
                    words.text(
                        "priorities.reason",
                        scales.name(aim.scale()),
                        words.number(aim.score().mean(), 1)))
            .collect(Collectors.joining("; ")),
        option.group().headcount(),
        CatalogueView.euros(option.cents(), words),
        words.number(option.gain().value()));
  }

  private static Beaten beaten(TrainingPlan.Beaten beaten, PrioritiesPage.ScaleWords scales) {
    Words words = scales.words();
    TrainingOption option = beaten.option();
    Optional<String> instead =
        beaten.instead().map(other -> other.training().name().in(words.language()));
    return new Beaten(
        option.training().name().in(words.language()),
        option.group().people().name().in(words.language()),
        CatalogueView.euros(option.cents(), words),
        words.number(option.gain().value()),
        instead
            .map(other -> words.text("priorities.why.instead", other))
            .orElse(words.text("priorities.why." + PlanView.code(beaten.why()))));
  }
}
