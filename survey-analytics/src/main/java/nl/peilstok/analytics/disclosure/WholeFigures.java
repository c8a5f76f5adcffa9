package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
}
