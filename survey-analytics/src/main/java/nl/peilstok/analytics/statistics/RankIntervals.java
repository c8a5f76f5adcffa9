package nl.peilstok.analytics.statistics;

import java.util.List;

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
    double each = Math.pow(confidence, 1.0 / groups.size());
    double reach = groups.isEmpty() ? 0 : Quantiles.normal(each);
    List<Interval> intervals =
        groups.stream()
            .map(group -> Interval.around(group.mean(), reach * group.deviation()))
            .toList();
    return intervals.stream().map(own -> places(own, intervals)).toList();
  }

  /** Whether nothing can be said of the place of a group among so many. */
  public boolean isNotDistinguishable(int groups) {
    return best == 1 && worst == groups;
  }

  private static RankIntervals places(Interval own, List<Interval> all) {
    long above = all.stream().filter(other -> other.lower() > own.upper()).count();
    long below = all.stream().filter(other -> other.upper() < own.lower()).count();
    return new RankIntervals(Math.toIntExact(above + 1), Math.toIntExact(all.size() - below));
  }
}
