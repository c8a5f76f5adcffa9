package nl.peilstok.analytics.insight;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.core.instrument.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, as it can be shown.
 *
 * @param asked who was asked for; null for everybody
 * @param values all values of the key whose people stand in it; those left out where it is the rest
 */
public record CohortGroup(
    Side side, @Nullable Cohort asked, SortedSet<String> values, ShownGroup people) {
  static final Wording WHOLE = new Wording("Hele organisatie", "Whole organisation");

  /** Copy the values. */
  public CohortGroup {
    values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }

  /** Who stands in it. */
  public enum Side {
    /** The people with the values. */
    GROUP,
    /** Everybody without the values. */
    REST,
    /** Everybody. */
    WHOLE
  }

  /** Whether more people stand in it than were asked for, as they are not shown apart. */
  public boolean isWidened() {
    return side == Side.GROUP && asked != null && values.size() > 1;
  }

  static Wording rest(Wording group) {
    return new Wording("Iedereen behalve " + group.nl(), "Everybody except " + group.en());
  }
}
