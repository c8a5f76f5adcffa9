package nl.peilstok.api.result.comparison;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.insight.Changes;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Where kennis, houding and gedrag changed since the wave before.
 *
 * @param previous the wave before; null where there is none
 * @param by the key that groups are divided by; null where nothing is divided
 * @param keys what they can be divided by
 * @param tests how many differences were tested, and corrected together
 * @param groups those that both waves know; none where they share fewer than two
 */
@Serdeable
record ChangesView(
    WaveName wave,
    @Nullable WaveName previous,
    @Nullable String by,
    List<String> keys,
    int tests,
    List<ChangedView> groups) {

  /** Copy the lists. */
  ChangesView {
    keys = List.copyOf(keys);
    groups = List.copyOf(groups);
  }

  /**
   * A group.
   *
   * @param changes by scale id, now minus before
   */
  @Serdeable
  record ChangedView(CohortView before, CohortView now, Map<String, DifferenceView> changes) {

    /** Copy the map. */
    ChangedView {
      changes = new LinkedHashMap<>(changes);
    }
  }

  static ChangesView of(ChangesAsked asked) {
    WaveName previous = asked.previous().orElse(null);
    List<ChangedView> groups =
        previous == null
            ? List.of()
            : asked.changes().map(Changes::rows).orElse(List.of()).stream()
                .map(row -> group(row, previous, asked.wave()))
                .toList();
    return new ChangesView(
        asked.wave(),
        previous,
        asked.by().map(key -> key.code()).orElse(null),
        asked.keys().stream().map(key -> key.code()).toList(),
        asked.changes().map(Changes::tests).orElse(0),
        groups);
  }

  private static ChangedView group(Changes.Row row, WaveName previous, WaveName own) {
    Map<String, Figure<Estimate>> before = new LinkedHashMap<>();
    Map<String, Figure<Estimate>> now = new LinkedHashMap<>();
    Map<String, DifferenceView> changes = new LinkedHashMap<>();
    for (Changes.Line line : row.lines()) {
      before.put(line.scale(), line.before());
      now.put(line.scale(), line.now());
      changes.put(line.scale(), DifferenceView.of(line.change()));
    }
    return new ChangedView(
        CohortView.of(previous, row.before(), before), CohortView.of(own, row.now(), now), changes);
  }
}
