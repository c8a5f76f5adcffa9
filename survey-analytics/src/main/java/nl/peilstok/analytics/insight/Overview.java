package nl.peilstok.analytics.insight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.Scale;

/**
 * Where a group stands: response and the score on every scale.
 *
 * @param scores by scale id, in the order of the instrument's scales
 */
public record Overview(ShownGroup group, Map<String, Figure<Estimate>> scores) {

  /** Copy the map in its order. */
  public Overview {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }

  /** The whole organisation. */
  public static Overview of(Publication publication) {
    // Wie shows every base, also those that are routed.
    return of(publication, Partition.WIE, publication.numbers(Partition.WIE));
  }

  /**
   * A union of parts.
   *
   * <p>A scale whose groups reach beyond this union is not published for it; {@link UnitView} and
   * {@link HeatMap} widen the union instead.
   */
  public static Overview of(
      Publication publication, Partition partition, SortedSet<Integer> numbers) {
    return of(publication, partition, List.of(numbers)).getFirst();
  }

  /** Unions of parts, in their order. */
  public static List<Overview> of(
      Publication publication, Partition partition, List<SortedSet<Integer>> unions) {
    List<String> scales = publication.instrument().scales().stream().map(Scale::id).toList();
    Parts parts = new Parts(publication, partition, scales);
    return unions.stream()
        .map(numbers -> new Overview(parts.shown(numbers), parts.estimates(numbers)))
        .toList();
  }
}
