package nl.peilstok.analytics.tally;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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
 * <p>Beside the combinations it counts, for the organisation as a whole, how items and scales go
 * together and how carefully people answered.
 *
 * <p>Sums never overflow unseen: what is added at a time is below 2⁴⁰, and every addition of sums
 * throws an {@link ArithmeticException} rather than go round.
 *
 * <p>An accumulator: it belongs to the thread that fills it. Merging changes the tally it is called
 * on and leaves the other as it was.
 */
public final class Tally {
  private final TallyPlan plan;
  private final Counting counting;
  private final Map<Segments, long[]> atoms = new HashMap<>();
  private final long[] organisation;

  private Tally(TallyPlan plan, Counting counting) {
    this.plan = plan;
    this.counting = counting;
    this.organisation = counting.organisation().zero();
  }

  /** The tally of nobody. */
  public static Tally empty(TallyPlan plan) {
    return empty(plan, new Counting(plan.instrument()));
  }

  /** The tally of nobody; {@code counting} is that of the plan's instrument. */
  static Tally empty(TallyPlan plan, Counting counting) {
    return new Tally(plan, counting);
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
    add(plan.segments().restrict(counted), counting.count(response));
  }

  /** Count some people who all have one combination, already restricted to what the wave asks. */
  void add(Segments atom, Counting.Counted counted) {
    into(atom, counted.atom());
    plus(organisation, counted.organisation());
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
    plus(organisation, other.organisation);
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
    long[] sum = counting.atom().zero();
    for (Segments segments : wanted) {
      long[] counters = atoms.get(segments);
      if (counters != null) {
        plus(sum, counters);
      }
    }
    return counting.atom().counts(sum);
  }

  /**
   * How the items of each Likert scale go together, by scale id; of the organisation only.
   *
   * <p>Coefficients may be made of them, and only those be kept: docs/privacy.md.
   */
  public Map<String, ItemProducts> itemProducts() {
    return counting.organisation().itemProducts(organisation);
  }

  /**
   * How scales go together, a pair at a time, each pair once; of the organisation only.
   *
   * <p>Pairs are of scales of one theme and one dimension, and of the dimensions and the scenarios.
   */
  public List<ScaleProducts> scaleProducts() {
    return counting.organisation().scaleProducts(organisation);
  }

  /** Signs of careless or incomplete answering; of the organisation only. */
  public DataQuality quality() {
    return counting.organisation().quality(organisation);
  }

  private void into(Segments segments, long[] counters) {
    long[] present = atoms.putIfAbsent(segments, counters);
    if (present != null) {
      plus(present, counters);
    }
  }

  private static void plus(long[] sum, long[] counters) {
    for (int index = 0; index < sum.length; index++) {
      sum[index] = Math.addExact(sum[index], counters[index]);
    }
  }
}
