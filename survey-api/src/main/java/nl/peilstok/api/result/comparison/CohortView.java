package nl.peilstok.api.result.comparison;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.analytics.insight.Cohort;
import nl.peilstok.analytics.insight.CohortGroup;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.ResponseRate;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.api.result.EstimateView;
import nl.peilstok.api.result.GroupView;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, or a group in one wave.
 *
 * @param wave the id of the wave in which people answered
 * @param side group, rest (everybody without the values) or whole
 * @param key role, doelgroep, department and so on; null for everybody
 * @param values all values of the key whose people stand in it, or are left out of it
 * @param widened whether more people stand in it than were asked for, as they are not shown apart
 * @param scores by scale id; intervals without finite population correction
 */
@Serdeable
record CohortView(
    String wave,
    String waveName,
    String side,
    @Nullable String key,
    List<String> values,
    boolean widened,
    GroupView group,
    Map<String, EstimateView> scores) {

  /** Copy the collections. */
  CohortView {
    values = List.copyOf(values);
    scores = new LinkedHashMap<>(scores);
  }

  static CohortView of(WaveName wave, CohortGroup group, Map<String, Figure<Estimate>> scores) {
    Cohort asked = group.asked();
    Map<String, EstimateView> views = new LinkedHashMap<>();
    scores.forEach((scale, figure) -> views.put(scale, EstimateView.of(figure)));
    return new CohortView(
        wave.id(),
        wave.name(),
        group.side().name().toLowerCase(Locale.ROOT),
        asked == null ? null : asked.key().code(),
        List.copyOf(group.values()),
        group.isWidened(),
        group(group.people()),
        views);
  }

  /** What was merged is told by the values. */
  private static GroupView group(ShownGroup people) {
    @Nullable Integer percent = null;
    boolean above = false;
    if (people.response() instanceof Figure.Computed<ResponseRate>(ResponseRate rate)) {
      switch (rate) {
        case ResponseRate.About about -> percent = about.percent();
        case ResponseRate.Above95 _ -> above = true;
      }
    }
    return new GroupView(
        WordingJson.of(people.name()), people.n(), people.invited(), percent, above, List.of());
  }
}
