package nl.peilstok.api.result.topic;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.CohortChoices;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.api.result.GroupView;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * Whose answers they are.
 *
 * @param key by which people were divided; null for everybody
 * @param values all values of the key that stand in the group; none for everybody
 */
@Serdeable
record CohortGroupView(@Nullable String key, List<String> values, GroupView group) {

  /** Copy the list. */
  CohortGroupView {
    values = List.copyOf(values);
  }

  static CohortGroupView everybody(ShownGroup group, Publication publication) {
    return new CohortGroupView(null, List.of(), GroupView.of(group, publication));
  }

  static CohortGroupView of(SegmentKey key, ShownGroup group, Publication publication) {
    return new CohortGroupView(
        key.code(),
        List.copyOf(CohortChoices.values(publication, key, group)),
        GroupView.of(group, publication));
  }
}
