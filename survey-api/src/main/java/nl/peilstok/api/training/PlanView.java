package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import nl.peilstok.analytics.insight.TrainingOption;
import nl.peilstok.analytics.insight.TrainingPlan;
import nl.peilstok.api.training.PriorityView.CellView;
import nl.peilstok.api.training.PriorityView.GroupView;
import nl.peilstok.api.training.PriorityView.Ranged;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * The trainings that bring most within a budget.
 *
 * @param budget in euros
 * @param hours what anybody has for all trainings together
 * @param rowKey what the rows of cells are: roles
 * @param columnKey what the columns of cells are: doelgroepen
 * @param cost in euros
 * @param gain points times people
 * @param proved whether it is sure that no other choice brings more
 * @param beaten the best of what was not chosen
 * @param next the cheapest plan that brings at least a hundredth more; null where there is none
 */
@Serdeable
record PlanView(
    double budget,
    double hours,
    String rowKey,
    String columnKey,
    double cost,
    Ranged gain,
    boolean proved,
    List<OptionView> chosen,
    List<BeatenView> beaten,
    @Nullable NextView next) {
  private static final double CENTS = 100;

  /** A training for everybody of a group. */
  @Serdeable
  record OptionView(
      String training,
      List<CellView> cells,
      GroupView group,
      List<String> scales,
      Ranged gain,
      double cost) {
    static OptionView of(TrainingOption option) {
      return new OptionView(
          option.training().code(),
          CellView.of(option.group()),
          GroupView.of(option.group()),
          option.aims().stream().map(aim -> aim.scale().id()).toList(),
          Ranged.of(option.gain()),
          option.cents() / CENTS);
    }
  }

  /**
   * What was not chosen.
   *
   * @param why too-dear, less-gain, no-places or no-time
   * @param instead the training that the group gets for the same thing
   */
  @Serdeable
  record BeatenView(OptionView option, String why, @Nullable String instead) {}

  /**
   * What more money buys.
   *
   * @param budget from which on it can be had, in euros
   */
  @Serdeable
  record NextView(double budget, Ranged gain, List<OptionView> added, List<OptionView> dropped) {}

  static PlanView of(TrainingPlan plan, PlanQuestion question) {
    return new PlanView(
        question.euros(),
        question.hours(),
        SegmentKey.ROLE.code(),
        SegmentKey.DOELGROEP.code(),
        plan.cents() / CENTS,
        Ranged.of(plan.gain()),
        plan.proved(),
        options(plan.chosen()),
        plan.beaten().stream().map(PlanView::beaten).toList(),
        plan.next().map(PlanView::next).orElse(null));
  }

  static String code(TrainingPlan.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static BeatenView beaten(TrainingPlan.Beaten beaten) {
    return new BeatenView(
        OptionView.of(beaten.option()),
        code(beaten.why()),
        beaten.instead().map(option -> option.training().code()).orElse(null));
  }

  private static NextView next(TrainingPlan.Next next) {
    return new NextView(
        next.cents() / CENTS,
        Ranged.of(next.gain()),
        options(next.added()),
        options(next.dropped()));
  }

  private static List<OptionView> options(List<TrainingOption> options) {
    return options.stream().map(OptionView::of).toList();
  }
}
