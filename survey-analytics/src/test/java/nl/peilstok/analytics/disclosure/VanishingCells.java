package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Find the smallest support by trying every set of cells on which a combination might vanish.
 *
 * <p>One that vanishes there and not everywhere exists exactly when the equations of these cells
 * leave more freedom than those of all cells. Ranks are over the rational numbers, without
 * rounding; real combinations can do no more, because the equations are rational. Any sets may be
 * published.
 */
final class VanishingCells implements PublishedSets.SmallestSupport {

  @Override
  public long smallestSupport(PublishedSets published) {
    int all = (1 << published.cells()) - 1;
    int rank = rank(published, all);
    return IntStream.rangeClosed(1, all)
        .boxed()
        .sorted(Comparator.comparingLong(published::respondents))
        .filter(support -> rank(published, all & ~support) < rank)
        .mapToLong(published::respondents)
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }

  /** The rank of the equations that say that a combination vanishes on these cells. */
  private static int rank(PublishedSets published, int cellBits) {
    List<BigFraction[]> left = new ArrayList<>();
    for (int cell = 0; cell < published.cells(); cell++) {
      if ((cellBits >> cell & 1) == 1) {
        left.add(equation(published, cell));
      }
    }
    int rank = 0;
    for (int set = 0; set < published.sets().size(); set++) {
      BigFraction[] pivot = takeWith(set, left);
      if (pivot != null) {
        rank++;
        eliminate(set, pivot, left);
      }
    }
    return rank;
  }

  private static BigFraction[] equation(PublishedSets published, int cell) {
    return published.sets().stream()
        .map(set -> set.contains(cell) ? BigFraction.ONE : BigFraction.ZERO)
        .toArray(BigFraction[]::new);
  }

  private static BigFraction @Nullable [] takeWith(int set, List<BigFraction[]> equations) {
    for (BigFraction[] equation : equations) {
      if (equation[set].signum() != 0) {
        equations.remove(equation);
        return equation;
      }
    }
    return null;
  }

  private static void eliminate(int set, BigFraction[] pivot, List<BigFraction[]> equations) {
    for (BigFraction[] equation : equations) {
      BigFraction times = equation[set].divide(pivot[set]);
      for (int other = set; other < equation.length; other++) {
        equation[other] = equation[other].subtract(times.multiply(pivot[other]));
      }
    }
  }
}
