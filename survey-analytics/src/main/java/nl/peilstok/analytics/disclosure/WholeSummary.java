package nl.peilstok.analytics.disclosure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.peilstok.analytics.tally.ScaleProducts;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.core.instrument.Dimension;

/** Work out what is kept of the whole; apart, so that what is published knows no tally. */
final class WholeSummary {
  private static final List<String> DIMENSIONS =
      List.of(Dimension.KENNIS.code(), Dimension.HOUDING.code(), Dimension.GEDRAG.code());

  private WholeSummary() {}

  static WholeFigures of(Tally tally, int k) {
    SortedMap<String, ScaleReliability> reliability = new TreeMap<>();
    tally
        .itemProducts()
        .forEach((scale, products) -> reliability.put(scale, ScaleReliability.of(products, k)));
    return new WholeFigures(
        reliability,
        tally.scaleProducts().stream()
            .filter(WholeSummary::isOfDimensions)
            .map(products -> ScaleCorrelation.of(products, k))
            .toList(),
        AnswerQuality.of(tally.quality(), k));
  }

  private static boolean isOfDimensions(ScaleProducts products) {
    return DIMENSIONS.contains(products.first()) && DIMENSIONS.contains(products.second());
  }
}
