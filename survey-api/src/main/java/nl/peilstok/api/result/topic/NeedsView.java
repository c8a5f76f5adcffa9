package nl.peilstok.api.result.topic;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Wish;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.api.result.GroupView;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * What people want to know more about.
 *
 * @param by the key that divides the groups; null where nobody can be divided
 * @param groups everybody first; empty where it was not asked
 */
@Serdeable
record NeedsView(@Nullable String by, List<GroupNeeds> groups) {

  /**
   * The wishes of a group.
   *
   * @param key by which people were divided; null for everybody
   * @param values all values of the key that stand in the group
   * @param valid people who named at least one topic
   */
  @Serdeable
  record GroupNeeds(
      @Nullable String key,
      List<String> values,
      GroupView group,
      long valid,
      List<TopicNeed> topics) {}

  /**
   * A topic.
   *
   * @param priority share × (100 − gedrag), 0–100; null where the topic is no theme
   */
  @Serdeable
  record TopicNeed(String topic, WordingJson name, ShareView share, @Nullable Double priority) {}

  static NeedsView of(Publication publication, Optional<SegmentKey> key) {
    List<GroupNeeds> groups = new ArrayList<>();
    List<Wish> whole = Wish.whole(publication);
    if (!whole.isEmpty()) {
      groups.add(view(Whose.everybody(whole.getFirst().people(), publication), whole));
    }
    key.ifPresent(one -> groups.addAll(groups(one, publication)));
    return new NeedsView(key.map(SegmentKey::code).orElse(null), groups);
  }

  private static List<GroupNeeds> groups(SegmentKey key, Publication publication) {
    return Wish.byCohort(publication, key).stream()
        .map(wishes -> view(Whose.of(key, wishes.getFirst().people(), publication), wishes))
        .toList();
  }

  private static GroupNeeds view(Whose whose, List<Wish> wishes) {
    return new GroupNeeds(
        whose.key(),
        whose.values(),
        whose.group(),
        wishes.getFirst().n(),
        wishes.stream()
            .map(
                wish ->
                    new TopicNeed(
                        wish.topic().id(),
                        WordingJson.of(wish.topic().text()),
                        ShareView.of(wish.share()),
                        wish.priority().found().orElse(null)))
            .toList());
  }
}
