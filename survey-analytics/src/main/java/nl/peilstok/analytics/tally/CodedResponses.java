package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.Segments;

/**
 * Responses in memory, a few bits an answer, until all are there and can be tallied at once.
 *
 * <p>They stand by combination of segment values. What {@link #tally} says is to the last integer
 * what {@link Tally#add(Response, Segments)} would have made of the same responses.
 *
 * <p>An accumulator: it belongs to the thread that fills it.
 */
public final class CodedResponses {
  private final TallyPlan plan;
  private final Counting counting;
  private final BitPlanes.Form form;
  private final Map<Segments, List<BitPlanes>> atoms = new HashMap<>();

  private CodedResponses(TallyPlan plan) {
    this.plan = plan;
    this.counting = new Counting(plan.instrument());
    this.form = new BitPlanes.Form(counting.coding().highest());
  }

  /** No responses yet. */
  public static CodedResponses empty(TallyPlan plan) {
    return new CodedResponses(plan);
  }

  /**
   * Keep one response that {@code ResponseCheck} has no objection to.
   *
   * @param counted where it counts; which items it was asked goes by its own values
   * @throws IllegalArgumentException when an answer does not fit its item; nothing is kept then
   */
  public void add(Response response, Segments counted) {
    add(plan.segments().restrict(counted), counting.coding().row(response));
  }

  /** Keep one coded response. */
  void add(Segments atom, int[] row) {
    List<BitPlanes> planes = atoms.computeIfAbsent(atom, _ -> new ArrayList<>());
    if (planes.isEmpty() || planes.getLast().isFull()) {
      planes.add(new BitPlanes(form));
    }
    planes.getLast().add(row);
  }

  /** The bytes that the answers take. */
  public long bytes() {
    return atoms.values().stream().flatMap(Collection::stream).mapToLong(BitPlanes::bytes).sum();
  }

  /** Count everybody, on all cores. */
  public Tally tally() {
    return tally(some().parallel());
  }

  /** Count everybody on as many cores as the stream takes. */
  Tally tally(Stream<Some> all) {
    return all.collect(
        () -> Tally.empty(plan, counting),
        (tally, some) -> tally.add(some.atom(), counting.count(some.people())),
        Tally::merge);
  }

  /** Everybody, some thousands of people of one combination at a time. */
  Stream<Some> some() {
    List<Some> all = new ArrayList<>();
    atoms.forEach((atom, planes) -> planes.forEach(people -> all.add(new Some(atom, people))));
    return all.stream();
  }

  Counting counting() {
    return counting;
  }

  /** People of one combination of segment values. */
  record Some(Segments atom, BitPlanes people) {}
}
