package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.peilstok.analytics.tally.ScaleProducts;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.core.instrument.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the whole organisation beside its parts: coefficients, and signs of quality.
 *
 * <p>The products of single answers that they are made of do not leave the tally.
 *
 * @param reliability by scale id; empty in publications from before it was kept
 * @param correlations between kennis, houding and gedrag
 * @param quality null in publications from before it was kept
 */
public record WholeFigures(
    SortedMap<String, ScaleReliability> reliability,
    List<ScaleCorrelation> correlations,
    @Nullable AnswerQuality quality) {

  static final WholeFigures NONE = new WholeFigures(new TreeMap<>(), List.of(), null);

  private static final List<String> DIMENSIONS =
      List.of(Dimension.KENNIS.code(), Dimension.HOUDING.code(), Dimension.GEDRAG.code());

  /** Copy the collections. */
  public WholeFigures {
    reliability = Collections.unmodifiableSortedMap(new TreeMap<>(reliability));
    correlations =
        correlations.stream()
            .sorted(
                Comparator.comparing(ScaleCorrelation::first)
                    .thenComparing(ScaleCorrelation::second))
            .toList();
  }

  static WholeFigures of(Tally tally, int k) {
    SortedMap<String, ScaleReliability> reliability = new TreeMap<>();
    tally
        .itemProducts()
        .forEach((scale, products) -> reliability.put(scale, ScaleReliability.of(products, k)));
    return new WholeFigures(
        reliability,
        tally.scaleProducts().stream()
            .filter(WholeFigures::isOfDimensions)
            .map(products -> ScaleCorrelation.of(products, k))
            .toList(),
        AnswerQuality.of(tally.quality(), k));
  }

  private static boolean isOfDimensions(ScaleProducts products) {
    return DIMENSIONS.contains(products.first()) && DIMENSIONS.contains(products.second());
  }
}
