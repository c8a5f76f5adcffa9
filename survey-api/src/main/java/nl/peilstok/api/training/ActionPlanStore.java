package nl.peilstok.api.training;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.peilstok.core.training.ActionPlan;
import nl.peilstok.core.training.ActionPlans;

/** The plans of action as they stand in the database. */
@Singleton
class ActionPlanStore implements ActionPlans {
  private final ActionPlanRows rows;
  private final Clock clock;

  ActionPlanStore(ActionPlanRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ActionPlan> all() {
    return rows.inOrder().stream().map(ActionPlanRow::plan).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ActionPlan> find(String id) {
    return rows.findById(id).map(ActionPlanRow::plan);
  }

  @Override
  @Transactional
  public void add(ActionPlan plan) {
    rows.save(ActionPlanRow.of(plan, clock.instant()));
  }

  @Override
  @Transactional
  public boolean change(ActionPlan plan) {
    Optional<ActionPlanRow> before = rows.findById(plan.id());
    before.ifPresent(row -> rows.update(ActionPlanRow.of(plan, row.createdAt())));
    return before.isPresent();
  }
}
