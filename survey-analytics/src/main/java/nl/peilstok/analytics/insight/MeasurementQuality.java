package nl.peilstok.analytics.insight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.WholeFigures;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.Scale;

/**
 * How far a wave can be trusted: who answered, how carefully, and how well the scales hold.
 *
 * @param likeness those who answered against everybody, by characteristic
 * @param weighted kennis, houding and gedrag of the organisation with weights, by scale id
 * @param whole reliability, correlations and signs of careless answering
 */
public record MeasurementQuality(
    List<Likeness> likeness, Map<String, Figure<WeightedScore>> weighted, WholeFigures whole) {

  /** Copy the collections. */
  public MeasurementQuality {
    likeness = List.copyOf(likeness);
    weighted = Collections.unmodifiableMap(new LinkedHashMap<>(weighted));
  }

  /** Judge a publication. */
  public static MeasurementQuality of(Publication publication) {
    Map<String, Figure<WeightedScore>> weighted = new LinkedHashMap<>();
    for (Scale scale : publication.instrument().scales()) {
      if (scale.theme() == null && scale.dimension() != null) {
        weighted.put(scale.id(), WeightedScore.of(publication, scale.id()));
      }
    }
    return new MeasurementQuality(Likeness.of(publication), weighted, publication.whole());
  }
}
