package nl.peilstok.analytics.tally;

import java.util.List;
import nl.peilstok.core.instrument.Dimension;

/**
 * How kennis, houding and gedrag go together, over the people who have all three scores.
 *
 * @param moments of the three scores in hundredths of a point
 */
public record DimensionMoments(CrossProducts moments) {
  private static final List<Dimension> ORDER =
      List.of(Dimension.KENNIS, Dimension.HOUDING, Dimension.GEDRAG);

  /** Nobody's: the neutral element of {@link #plus}. */
  public static final DimensionMoments NONE =
      new DimensionMoments(CrossProducts.none(ORDER.size()));

  /** How many people have all three scores. */
  public long n() {
    return moments.n();
  }

  /** The sum of a dimension's scores. */
  public long sum(Dimension dimension) {
    return moments.sum(ORDER.indexOf(dimension));
  }

  /** The sum of the products of two dimensions' scores; of squares when they are one. */
  public long product(Dimension one, Dimension other) {
    return moments.product(ORDER.indexOf(one), ORDER.indexOf(other));
  }

  /** Both together; overflow is an {@link ArithmeticException}. */
  public DimensionMoments plus(DimensionMoments other) {
    return new DimensionMoments(moments.plus(other.moments));
  }
}
