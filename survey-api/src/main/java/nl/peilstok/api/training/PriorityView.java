package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.analytics.insight.CalledFor;
import nl.peilstok.analytics.insight.Priorities;
import nl.peilstok.analytics.insight.Priority;
import nl.peilstok.analytics.insight.TargetGroup;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.training.Condition;

/**
 * What would bring most, and what goes beside it.
 *
 * @param target the score to reach
 * @param compared how many groups × scales were looked at
 * @param rowKey what the rows of cells are: roles
 * @param columnKey what the columns of cells are: doelgroepen
 */
@Serdeable
record PriorityView(
    double target,
    int compared,
    String rowKey,
    String columnKey,
    List<Item> items,
    List<ConditionView> conditions) {

  /** A figure with its 95 % interval. */
  @Serdeable
  record Ranged(double value, double low, double high) {
    static Ranged of(double value, Interval interval) {
      return new Ranged(value, interval.lower(), interval.upper());
    }

    static Ranged of(Priority.Gain gain) {
      return of((double) gain.value(), gain.interval());
    }
  }

  /** Where a role and a doelgroep meet; both are codes. */
  @Serdeable
  record CellView(String row, String column) {
    static List<CellView> of(TargetGroup group) {
      return group.cells().stream().map(cell -> new CellView(cell.row(), cell.column())).toList();
    }
  }

  /**
   * A published group.
   *
   * @param n respondents
   * @param invited how many people it has, whom a training would be for
   */
  @Serdeable
  record GroupView(WordingJson name, int n, int invited) {
    static GroupView of(TargetGroup group) {
      return new GroupView(
          WordingJson.of(group.people().name()), group.people().n(), group.headcount());
    }
  }

  /**
   * One priority.
   *
   * @param cells the roles and doelgroepen of the group
   * @param shrunken whether the score was drawn towards that of all groups
   * @param effect what training is assumed to do
   * @param gain points times people
   * @param best the best place it may have among all
   * @param worst the worst place it may have
   */
  @Serdeable
  record Item(
      List<CellView> cells,
      GroupView group,
      String scale,
      Ranged score,
      boolean shrunken,
      double gap,
      Ranged effect,
      Ranged gain,
      int best,
      int worst) {

    static Item of(Priority priority) {
      return new Item(
          CellView.of(priority.group()),
          GroupView.of(priority.group()),
          priority.scale().id(),
          Ranged.of(priority.score().mean(), priority.score().interval()),
          priority.score().shrunken(),
          priority.gap(),
          Ranged.of(priority.effect().value(), priority.effect().interval()),
          Ranged.of(priority.gain()),
          priority.place().best(),
          priority.place().worst());
    }
  }

  /**
   * A measure beside training.
   *
   * @param figures the scores of everybody that call for it, by scale; none for measures for always
   */
  @Serdeable
  record ConditionView(
      String code,
      String cause,
      String actor,
      String term,
      WordingJson text,
      List<FigureView> figures) {}

  /** A score of the whole organisation. */
  @Serdeable
  record FigureView(String scale, double mean, double low, double high) {}

  static PriorityView of(Priorities priorities, List<CalledFor> called) {
    return new PriorityView(
        priorities.target(),
        priorities.compared(),
        SegmentKey.ROLE.code(),
        SegmentKey.DOELGROEP.code(),
        priorities.ranked().stream().map(Item::of).toList(),
        called.stream()
            .filter(CalledFor::isCalled)
            .flatMap(
                why -> Condition.of(why.cause()).stream().map(measure -> condition(measure, why)))
            .toList());
  }

  private static ConditionView condition(Condition measure, CalledFor why) {
    return new ConditionView(
        measure.code(),
        measure.cause().code(),
        measure.actor().code(),
        measure.term().code(),
        WordingJson.of(measure.text()),
        why.figures().stream()
            .map(
                figure ->
                    new FigureView(
                        figure.scale().id(),
                        figure.estimate().mean(),
                        figure.estimate().interval().lower(),
                        figure.estimate().interval().upper()))
            .toList());
  }
}
