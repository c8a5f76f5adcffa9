package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Forecast;
import nl.peilstok.analytics.disclosure.Grouping;
import nl.peilstok.analytics.statistics.DetectableDifference;
import nl.peilstok.analytics.statistics.Figure;

/**
 * A comparison that a wave is likely to allow, and the smallest difference that it can find.
 *
 * <p>Source: docs/method.md, 'Before opening'. For one comparison by itself: a page of many has to
 * see a larger difference before it may call it one.
 *
 * @param grouping the kind of groups; empty where everybody is compared
 * @param sizes how many are expected to answer on each side
 * @param points of 0–100
 */
public record PlannedComparison(
    Kind kind,
    Optional<Grouping> grouping,
    DetectableDifference.Sizes sizes,
    Figure<Double> points) {

  /** On 0–100, after .6 on a scale of 1–5. */
  public static final double DEVIATION = 15;

  /** How often a difference is found where there is none. */
  public static final double ALPHA = .05;

  /** How often a difference is found where there is one. */
  public static final double POWER = .8;

  private static final DetectableDifference DETECTABLE = new DetectableDifference(ALPHA, POWER);
  private static final List<Grouping> COMPARED =
      List.of(
          Grouping.DIRECTORATES,
          Grouping.DEPARTMENTS,
          Grouping.TEAMS,
          Grouping.ROLE_GROUPS,
          Grouping.ROLES,
          Grouping.DOELGROEPEN);

  /** Who is held against whom. */
  public enum Kind {
    /** Everybody, against as many in another wave. */
    WAVES,
    /** The largest group of a kind against the smallest. */
    EXTREMES,
    /** The smallest group of a kind against everybody else. */
    REST,
    /** Two groups that are just large enough to be shown. */
    JUST_SHOWN
  }

  /** What the wave may allow; groups that are likely to be merged are compared with nobody. */
  public static List<PlannedComparison> of(Forecast forecast) {
    if (forecast.publishable() == 0) {
      return List.of();
    }
    double all = forecast.invited() * forecast.draw().share();
    List<PlannedComparison> comparisons = new ArrayList<>();
    comparisons.add(comparison(Kind.WAVES, Optional.empty(), all, all));
    for (Grouping grouping : COMPARED) {
      List<Double> sizes = sizes(forecast, grouping);
      if (sizes.size() > 1) {
        double smallest = sizes.getFirst();
        Optional<Grouping> kind = Optional.of(grouping);
        comparisons.add(comparison(Kind.EXTREMES, kind, sizes.getLast(), smallest));
        comparisons.add(comparison(Kind.REST, kind, smallest, all - smallest));
      }
    }
    comparisons.add(comparison(Kind.JUST_SHOWN, Optional.empty(), forecast.k(), forecast.k()));
    return List.copyOf(comparisons);
  }

  /** How many are expected to answer in each group that usually stands alone, fewest first. */
  private static List<Double> sizes(Forecast forecast, Grouping grouping) {
    Forecast.Draw draw = forecast.draw();
    return forecast.prospect(grouping).stream()
        .flatMap(prospect -> prospect.usuallyAlone(draw.tries()).stream())
        .map(group -> Math.max(forecast.k(), group.invited() * draw.share()))
        .sorted()
        .toList();
  }

  private static PlannedComparison comparison(
      Kind kind, Optional<Grouping> grouping, double a, double b) {
    DetectableDifference.Sizes sizes = new DetectableDifference.Sizes(a, b);
    return new PlannedComparison(kind, grouping, sizes, DETECTABLE.ofMeans(sizes, DEVIATION));
  }
}
