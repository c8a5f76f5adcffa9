package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.RandomIntercept;
import nl.peilstok.analytics.statistics.RandomIntercept.Shrunken;
import nl.peilstok.analytics.statistics.RankIntervals;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Undefined;

/**
 * Where a group stands among others of its level, estimated with care: the smaller a group, the
 * more its mean is drawn towards that of all.
 *
 * @param mean the shrunken mean, 0–100 with one decimal
 * @param interval its 95 % interval, without finite population correction: it is about lasting
 *     differences between groups, not about who is here now
 * @param best the best place it may have, 1 being the highest mean; 95 % for all groups together
 * @param worst the worst place it may have
 * @param groups among how many groups
 */
public record Standing(double mean, Interval interval, int best, int worst, int groups) {
  /** Below this the spread between groups cannot be told from chance. */
  static final int LEAST_GROUPS = 3;

  private static final double CONFIDENCE = .95;
  private static final double HUNDREDTHS = 100;
  private static final double HIGHEST = 100;

  /** Whether the group may as well stand at any other place. */
  public boolean isNotDistinguishable() {
    return best == 1 && worst == groups;
  }

  /** The standing of each group, in their order; a group without scores has none. */
  static List<Figure<Standing>> of(List<Figure<Moments>> groups) {
    List<Figure<Sample>> samples =
        groups.stream()
            .map(group -> group.map(scores -> Sample.of(scores).dividedBy(HUNDREDTHS)))
            .toList();
    Iterator<Figure<Standing>> known =
        ofKnown(samples.stream().map(Figure::found).flatMap(Optional::stream).toList()).iterator();
    return samples.stream().map(sample -> sample.then(_ -> known.next())).toList();
  }

  private static List<Figure<Standing>> ofKnown(List<Sample> samples) {
    Figure<RandomIntercept> fit =
        samples.size() < LEAST_GROUPS
            ? Figure.none(Undefined.TOO_FEW_CLUSTERS)
            : RandomIntercept.fit(samples);
    return switch (fit) {
      case Figure.NotComputable<RandomIntercept>(var reason) ->
          samples.stream().map(_ -> Figure.<Standing>none(reason)).toList();
      case Figure.Computed<RandomIntercept>(var model) -> of(model);
    };
  }

  private static List<Figure<Standing>> of(RandomIntercept model) {
    List<RankIntervals> places = RankIntervals.of(model.groups(), CONFIDENCE);
    List<Figure<Standing>> standings = new ArrayList<>();
    for (Shrunken group : model.groups()) {
      RankIntervals place = places.get(standings.size());
      standings.add(Figure.of(of(group.mean(), model.standardError(group), place, places.size())));
    }
    return standings;
  }

  private static Standing of(double mean, double error, RankIntervals place, int groups) {
    Interval interval = Means.interval(mean, error, CONFIDENCE);
    return new Standing(
        Rounding.oneDecimal(mean),
        new Interval(
            Rounding.oneDecimal(Math.max(0, interval.lower())),
            Rounding.oneDecimal(Math.min(HIGHEST, interval.upper()))),
        place.best(),
        place.worst(),
        groups);
  }
}
