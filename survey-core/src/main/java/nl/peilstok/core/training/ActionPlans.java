package nl.peilstok.core.training;

import java.util.List;
import java.util.Optional;

/** The plans of action, of all waves. */
public interface ActionPlans {

  /** All plans, oldest first. */
  List<ActionPlan> all();

  /** Find a plan. */
  Optional<ActionPlan> find(String id);

  /** Keep a new plan. */
  void add(ActionPlan plan);

  /** Change a plan; false when there is none with its id. */
  boolean change(ActionPlan plan);
}
