package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.statistics.Covariances;
import nl.peilstok.analytics.statistics.Pearson;
import nl.peilstok.analytics.tally.DimensionMoments;

/**
 * How kennis, houding and gedrag go together among the people of a union of parts.
 *
 * <p>Not their exact moments: people who have all three scores are among those who have one, so
 * that the difference of exact sums would tell on those who stopped half way.
 *
 * @param parts numbers of the parts, of one partition
 * @param n how many people have all three scores, at least: rounded down to a multiple of the
 *     smallest group that is shown; they are 30 or more
 * @param kennisHouding the correlation in hundredths, −100 to 100, like the others
 */
public record DimensionGroup(
    SortedSet<Integer> parts, long n, int kennisHouding, int kennisGedrag, int houdingGedrag) {
  private static final int HUNDREDTHS = 100;

  /** Copy the numbers. */
  public DimensionGroup {
    parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
  }

  /** Round what was counted; no dimension is without spread. */
  static DimensionGroup of(SortedSet<Integer> parts, DimensionMoments counted, int k) {
    Covariances scores = counted.moments().covariances();
    return new DimensionGroup(
        parts,
        counted.n() - counted.n() % k,
        correlation(scores, 0, 1),
        correlation(scores, 0, 2),
        correlation(scores, 1, 2));
  }

  private static int correlation(Covariances scores, int one, int other) {
    double r = Pearson.correlation(scores, one, other).found().orElseThrow();
    return (int) Math.round(r * HUNDREDTHS);
  }
}
