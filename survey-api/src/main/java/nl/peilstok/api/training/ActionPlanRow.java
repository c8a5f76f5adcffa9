package nl.peilstok.api.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import nl.peilstok.core.training.ActionPlan;
import nl.peilstok.core.training.ActionState;
import nl.peilstok.core.training.Subject;
import nl.peilstok.core.training.Term;
import org.jspecify.annotations.Nullable;

@MappedEntity("action_plan")
record ActionPlanRow(
    @Id String id,
    String waveId,
    String unitCode,
    String cells,
    String scale,
    int scoreTenths,
    String measure,
    String owner,
    String term,
    @Nullable LocalDate due,
    String state,
    String note,
    Instant createdAt) {
  private static final int TENTHS = 10;

  static ActionPlanRow of(ActionPlan plan, Instant createdAt) {
    ActionPlan.Origin origin = plan.origin();
    return new ActionPlanRow(
        plan.id(),
        origin.wave(),
        origin.subject() instanceof Subject.OfUnit(String code) ? code : "",
        origin.subject() instanceof Subject.OfCohort cohort ? String.join("+", cohort.cells()) : "",
        origin.scale(),
        Math.toIntExact(Math.round(origin.score() * TENTHS)),
        plan.measure(),
        plan.owner(),
        plan.term().code(),
        plan.due(),
        plan.state().code(),
        plan.note(),
        createdAt);
  }

  ActionPlan plan() {
    Subject subject =
        unitCode.isEmpty()
            ? new Subject.OfCohort(new TreeSet<>(Arrays.asList(cells.split("\\+", -1))))
            : new Subject.OfUnit(unitCode);
    return new ActionPlan(
        id,
        new ActionPlan.Origin(waveId, subject, scale, (double) scoreTenths / TENTHS),
        measure,
        owner,
        Term.find(term).orElseThrow(),
        due,
        ActionState.find(state).orElseThrow(),
        note);
  }
}
