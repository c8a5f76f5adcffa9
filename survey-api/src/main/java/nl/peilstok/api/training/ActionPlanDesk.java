package nl.peilstok.api.training;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.SubjectScore;
import nl.peilstok.api.platform.persistence.Ids;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.training.ActionPlan;
import nl.peilstok.core.training.ActionPlans;
import nl.peilstok.core.training.ActionState;
import nl.peilstok.core.training.Subject;
import org.jspecify.annotations.Nullable;

/** Make and follow plans of action: HR all of them, a manager those of the own units. */
@Singleton
class ActionPlanDesk {
  private final ActionPlans plans;
  private final PublishedResults results;
  private final Organisations organisations;

  ActionPlanDesk(ActionPlans plans, PublishedResults results, Organisations organisations) {
    this.plans = plans;
    this.results = results;
    this.organisations = organisations;
  }

  /** The plans that a viewer may see, oldest first. */
  List<ActionPlan> seenBy(Viewer viewer) {
    Units units = organisations.current().units();
    return plans.all().stream().filter(plan -> maySee(viewer, units, plan)).toList();
  }

  /** The plans about a unit. */
  List<ActionPlan> ofUnit(String code) {
    return plans.all().stream()
        .filter(plan -> plan.origin().subject().equals(new Subject.OfUnit(code)))
        .toList();
  }

  /** Keep a new plan with the figure as it is shown now. */
  ActionPlan add(ActionPlanFields fields, Viewer viewer) {
    PublishedResults.Shown shown = results.shown(ActionPlanFields.orEmpty(fields.wave()));
    Subject subject = subject(fields, shown, viewer);
    String scale = ActionPlanFields.orEmpty(fields.scale());
    Optional<Estimate> score = SubjectScore.of(shown.publication(), subject, scale).found();
    if (score.isEmpty()) {
      Refusal.ifAny(List.of(Fault.of("scale", Reason.UNKNOWN_VALUE)));
    }
    ActionPlan.Origin origin =
        new ActionPlan.Origin(shown.wave().id(), subject, scale, score.orElseThrow().mean());
    ActionPlan plan = fields.plan(Ids.next(), origin);
    plans.add(plan);
    return plan;
  }

  /** Change how far it is, or its note; null leaves as it is. */
  ActionPlan move(String id, @Nullable String state, @Nullable String note, Viewer viewer) {
    ActionPlan plan = plans.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (!maySee(viewer, organisations.current().units(), plan)) {
      throw Refusal.of(Failure.NOT_ALLOWED);
    }
    Optional<ActionState> next =
        state == null ? Optional.of(plan.state()) : ActionState.find(state);
    List<Fault> faults = new ArrayList<>();
    if (next.isEmpty()) {
      faults.add(Fault.of("state", Reason.UNKNOWN_VALUE));
    }
    Refusal.ifAny(faults);
    ActionPlan moved =
        plan.moved(next.orElseThrow(), note == null ? plan.note() : ActionPlanFields.note(note));
    plans.change(moved);
    return moved;
  }

  private Subject subject(ActionPlanFields fields, PublishedResults.Shown shown, Viewer viewer) {
    if (fields.unit() != null) {
      return new Subject.OfUnit(results.unit(shown, viewer, Optional.of(fields.unit())).code());
    }
    if (!viewer.is(AccountRole.HR)) {
      throw Refusal.of(Failure.NOT_ALLOWED);
    }
    List<String> cells = fields.cells();
    if (cells == null || cells.isEmpty()) {
      throw Refusal.of(Failure.INVALID_REQUEST, List.of(Fault.of("unit", Reason.MISSING)));
    }
    return new Subject.OfCohort(new TreeSet<>(cells));
  }

  private static boolean maySee(Viewer viewer, Units units, ActionPlan plan) {
    return switch (plan.origin().subject()) {
      case Subject.OfUnit(String code) -> viewer.maySee(units, code);
      case Subject.OfCohort _ -> viewer.is(AccountRole.HR);
    };
  }
}
