package nl.peilstok.api.result.topic;

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
record Whose(@Nullable String key, List<String> values, GroupView group) {

  /** Copy the list. */
  Whose {
    values = List.copyOf(values);
  }

  static Whose everybody(ShownGroup group, Publication publication) {
    return new Whose(null, List.of(), GroupView.of(group, publication));
  }

  static Whose of(SegmentKey key, ShownGroup group, Publication publication) {
    return new Whose(
        key.code(),
        List.copyOf(CohortChoices.values(publication, key, group)),
        GroupView.of(group, publication));
  }
}
