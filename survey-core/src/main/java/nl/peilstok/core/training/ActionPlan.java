package nl.peilstok.core.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure that somebody promised to take, with the figure that called for it.
 *
 * @param owner the role that takes it, in words; never a person
 * @param due the day it is to be done; null when only the term is known
 * @param note what was learned meanwhile; may be empty
 */
public record ActionPlan(
    String id,
    Origin origin,
    String measure,
    String owner,
    Term term,
    @Nullable LocalDate due,
    ActionState state,
    String note) {

  /**
   * The figure as it was.
   *
   * @param wave the wave that showed it
   * @param scale the scale's id
   * @param score the mean that was shown, 0–100 with one decimal
   */
  public record Origin(String wave, Subject subject, String scale, double score) {}

  /** The plan in another state, with another note. */
  public ActionPlan moved(ActionState next, String nextNote) {
    return new ActionPlan(id, origin, measure, owner, term, due, next, nextNote);
  }
}
