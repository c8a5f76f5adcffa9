package nl.peilstok.api.result.topic;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.SayAndDo;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.api.result.Codes;
import nl.peilstok.api.result.GroupView;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * How far behaviour stays behind knowledge and attitude.
 *
 * @param by the key that divides the groups; null where nobody can be divided
 */
@Serdeable
record SayDoView(@Nullable String by, GapView whole, List<GapView> groups) {

  /**
   * A group's gap: (kennis + houding) / 2 − gedrag, in points, with its 95 % interval.
   *
   * @param key by which people were divided; null for everybody
   * @param values all values of the key that stand in the group
   * @param notComputable null when there is a gap
   */
  @Serdeable
  record GapView(
      @Nullable String key,
      List<String> values,
      GroupView group,
      @Nullable Double gap,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable String notComputable) {}

  static SayDoView of(Publication publication, Optional<SegmentKey> key) {
    return new SayDoView(
        key.map(SegmentKey::code).orElse(null),
        whole(SayAndDo.whole(publication), publication),
        key.map(one -> groups(one, publication)).orElse(List.of()));
  }

  private static GapView whole(SayAndDo one, Publication publication) {
    return view(Whose.everybody(one.people(), publication), one.gap());
  }

  private static List<GapView> groups(SegmentKey key, Publication publication) {
    return SayAndDo.byCohort(publication, key).stream()
        .map(one -> view(Whose.of(key, one.people(), publication), one.gap()))
        .toList();
  }

  private static GapView view(Whose whose, Figure<SayDoGap> figure) {
    return switch (figure) {
      case Figure.Computed<SayDoGap>(SayDoGap gap) ->
          new GapView(
              whose.key(),
              whose.values(),
              whose.group(),
              gap.gap(),
              gap.interval().lower(),
              gap.interval().upper(),
              null);
      case Figure.NotComputable<SayDoGap>(var reason) ->
          new GapView(
              whose.key(), whose.values(), whose.group(), null, null, null, Codes.of(reason));
    };
  }
}
