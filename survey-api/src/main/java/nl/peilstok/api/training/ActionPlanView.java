package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import nl.peilstok.core.training.ActionPlan;
import nl.peilstok.core.training.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A plan of action.
 *
 * @param unit null when it is about people of some roles
 * @param cells empty when it is about a unit
 * @param score the mean that called for it, as it was shown
 */
@Serdeable
record ActionPlanView(
    String id,
    String wave,
    @Nullable String unit,
    List<String> cells,
    String scale,
    double score,
    String measure,
    String owner,
    String term,
    @Nullable String due,
    String state,
    String note) {

  /** All plans that somebody may see. */
  @Serdeable
  record ActionPlanList(List<ActionPlanView> items, @Nullable String next) {}

  /** What changes of a plan; what is left out stays. */
  @Serdeable
  record Move(@Nullable String state, @Nullable String note) {}

  static ActionPlanView of(ActionPlan plan) {
    ActionPlan.Origin origin = plan.origin();
    LocalDate due = plan.due();
    return new ActionPlanView(
        plan.id(),
        origin.wave(),
        origin.subject() instanceof Subject.OfUnit(String code) ? code : null,
        origin.subject() instanceof Subject.OfCohort cohort
            ? List.copyOf(cohort.cells())
            : List.of(),
        origin.scale(),
        origin.score(),
        plan.measure(),
        plan.owner(),
        plan.term().code(),
        due == null ? null : due.toString(),
        plan.state().code(),
        plan.note());
  }
}
