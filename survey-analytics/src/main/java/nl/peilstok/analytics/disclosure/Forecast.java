package nl.peilstok.analytics.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;

/**
 * What a wave would show if so many of the people who are invited answered: an expectation, drawn a
 * few times, and no promise.
 *
 * <p>Everything comes from the staff list, so N may be told; nobody has answered yet. The same
 * input gives the same forecast. Source: docs/method.md, 'Before opening'.
 *
 * @param publishable in how many tries at least <i>k</i> people answered
 * @param where parts of <i>waar</i>
 * @param who parts of <i>wie</i>
 * @param repairs merges of parts that were large enough, but derivable from others
 */
public record Forecast(
    Draw draw,
    int k,
    int invited,
    int publishable,
    Spread where,
    Spread who,
    Spread repairs,
    List<Prospect> prospects) {

  /** Copy the list. */
  public Forecast {
    prospects = List.copyOf(prospects);
  }

  /**
   * How it is drawn who answers.
   *
   * @param share of the people who are invited, 0–1
   * @param seed where the draw starts
   */
  public record Draw(double share, long seed, int tries) {

    /** Refuse what is no share, and no try at all. */
    public Draw {
      if (!(share >= 0 && share <= 1) || tries < 1) {
        throw new IllegalArgumentException("nothing can be drawn");
      }
    }
  }

  /**
   * Look ahead.
   *
   * @param invited how many people, by all their values; the plan takes what it asks
   */
  public static Forecast of(
      SegmentPlan segments, Map<Segments, Integer> invited, int k, Draw draw) {
    List<List<Cohort>> tries = new Turnouts(segments, invited).drawn(draw);
    List<Cohort> everybody = tries.getFirst();
    List<Cohort> placed = placed(everybody, segments, k);
    List<Division> divisions =
        tries.stream().map(cohorts -> Division.of(cohorts, segments, k)).toList();
    List<Prospect> prospects =
        Arrays.stream(Grouping.values())
            .filter(grouping -> grouping.isAsked(segments))
            .map(one -> Prospects.of(one, new GroupLabels(one, segments, placed), divisions))
            .toList();
    return new Forecast(
        draw,
        k,
        everybody.stream().mapToInt(Cohort::invited).sum(),
        Math.toIntExact(divisions.stream().filter(Division::isPublishable).count()),
        spread(divisions, division -> division.parts(Partition.WAAR).size()),
        spread(divisions, division -> division.parts(Partition.WIE).size()),
        spread(divisions, Division::repairs),
        prospects);
  }

  /** Everybody, and, counted as nobody, where answers by sealed code may be moved up to. */
  private static List<Cohort> placed(List<Cohort> everybody, SegmentPlan segments, int k) {
    List<Cohort> silent =
        everybody.stream().map(cohort -> new Cohort(cohort.segments(), 0, 0)).toList();
    return Stream.concat(everybody.stream(), SealedCodes.movedUp(silent, segments, k).stream())
        .toList();
  }

  private static Spread spread(List<Division> divisions, ToIntFunction<Division> number) {
    return Spread.of(divisions.stream().map(number::applyAsInt).toList());
  }

  /** What there is to expect of one kind of groups; empty where the plan does not ask it. */
  public Optional<Prospect> prospect(Grouping grouping) {
    return prospects.stream().filter(one -> one.grouping() == grouping).findFirst();
  }
}
