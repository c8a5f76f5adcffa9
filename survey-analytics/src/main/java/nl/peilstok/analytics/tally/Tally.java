package nl.peilstok.analytics.tally;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.Segments;

/**
 * Sufficient statistics of responses per combination of segment values; a commutative monoid.
 *
 * <p>{@link #empty} is neutral, {@link #merge} is associative and commutative, and adding responses
 * in any order, in one tally or over several, gives the same integers.
 *
 * <p>An accumulator: it belongs to the thread that fills it. Merging changes the tally it is called
 * on and leaves the other as it was.
 */
public final class Tally {
  private final TallyPlan plan;
  private final Layout layout;
  private final Map<Segments, long[]> atoms = new HashMap<>();

  private Tally(TallyPlan plan, Layout layout) {
    this.plan = plan;
    this.layout = layout;
  }

  /** The tally of nobody. */
  public static Tally empty(TallyPlan plan) {
    return new Tally(plan, new Layout(plan.instrument()));
  }

  /**
   * Count one response that {@code ResponseCheck} has no objection to.
   *
   * @throws IllegalArgumentException when an answer does not fit its item; nothing is counted then
   */
  public void add(Response response) {
    add(response, response.segments());
  }

  /**
   * Count one response under other values than its own.
   *
   * @param counted where it counts; which items it was asked goes by its own values
   */
  public void add(Response response, Segments counted) {
    long[] one = layout.zero();
    layout.count(response, one);
    into(plan.segments().restrict(counted), one);
  }

  /**
   * Count everybody of another tally of the same plan too.
   *
   * @return this tally
   */
  public Tally merge(Tally other) {
    if (!other.plan.instrument().equals(plan.instrument())) {
      throw new IllegalArgumentException("tallies of different instruments");
    }
    other.atoms.forEach((segments, counters) -> into(segments, counters.clone()));
    return this;
  }

  /** What is counted. */
  public TallyPlan plan() {
    return plan;
  }

  /** The combinations that occur among the respondents, restricted to what the wave asks. */
  public Set<Segments> atoms() {
    return Collections.unmodifiableSet(atoms.keySet());
  }

  /** How many respondents there are in all. */
  public long respondents() {
    return atoms.values().stream().mapToLong(counters -> counters[0]).sum();
  }

  /** How many respondents have exactly this combination. */
  public long respondents(Segments atom) {
    long[] counters = atoms.get(atom);
    return counters == null ? 0 : counters[0];
  }

  /** Everything counted about the respondents with these combinations, each named once. */
  public Counts counts(Collection<Segments> wanted) {
    long[] sum = layout.zero();
    for (Segments segments : wanted) {
      long[] counters = atoms.get(segments);
      if (counters != null) {
        plus(sum, counters);
      }
    }
    return layout.counts(sum);
  }

  private void into(Segments segments, long[] counters) {
    long[] present = atoms.putIfAbsent(segments, counters);
    if (present != null) {
      plus(present, counters);
    }
  }

  private static void plus(long[] sum, long[] counters) {
    for (int index = 0; index < sum.length; index++) {
      sum[index] += counters[index];
    }
  }
}
