package nl.peilstok.analytics.statistics;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which places each group may have in a ranking, all at once with the given confidence.
 *
 * <p>Source: Klein, Wright and Wieczorek 2020: joint intervals of the means (independent, each at
 * confidence^(1/k)); a group stands below those whose interval lies wholly above its own. Built on
 * shrunken means, so that small groups do not take the first and last places by chance.
 *
 * @param best the best place the group may have, 1 being the highest mean
 * @param worst the worst place the group may have
 */
public record RankIntervals(int best, int worst) {

  /**
   * The places of each group, in the order of the groups.
   *
   * @param confidence a share, such as .95, for all groups together
   */
  public static List<RankIntervals> of(List<RandomIntercept.Shrunken> groups, double confidence) {
    double reach = reach(groups.size(), confidence);
    List<Interval> intervals =
        groups.stream()
            .map(group -> Interval.around(group.mean(), reach * group.deviation()))
            .toList();
    return of(intervals, (one, other) -> one.lower() > other.upper());
  }

  /**
   * The places of each group, by what tells two of them apart.
   *
   * @param above whether the first surely stands above the second
   */
  public static <T> List<RankIntervals> of(List<T> groups, BiPredicate<T, T> above) {
    return groups.stream().map(own -> places(own, groups, above)).toList();
  }

  /**
   * How many standard errors to either side each of so many intervals reaches, for all to hold at
   * once.
   *
   * @param confidence a share, such as .95, for all groups together
   */
  public static double reach(int groups, double confidence) {
    return groups == 0 ? 0 : Quantiles.normal(Math.pow(confidence, 1.0 / groups));
  }

  /** Whether nothing can be said of the place of a group among so many. */
  public boolean isNotDistinguishable(int groups) {
    return best == 1 && worst == groups;
  }

  private static <T> RankIntervals places(T own, List<T> all, BiPredicate<T, T> above) {
    long better = all.stream().filter(other -> above.test(other, own)).count();
    long worse = all.stream().filter(other -> above.test(own, other)).count();
    return new RankIntervals(Math.toIntExact(better + 1), Math.toIntExact(all.size() - worse));
  }
}
