package nl.peilstok.api.result.topic;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.ItemView;
import nl.peilstok.analytics.insight.Overconfidence;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.api.result.GroupView;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one item.
 *
 * @param by the key that divides the groups; null where nobody can be divided
 * @param whole everybody, in all steps
 * @param groups in coarse steps; empty where the item is not shown by the key
 * @param certainty everybody first; empty where it was not asked
 */
@Serdeable
record ItemResultView(
    String item,
    WordingJson text,
    @Nullable String by,
    AnswersView whole,
    List<AnswersView> groups,
    List<CertaintyView> certainty) {

  /**
   * The answers of a group.
   *
   * @param key by which people were divided; null for everybody
   * @param values all values of the key that stand in the group
   * @param asked people who were asked, the base of all percentages
   * @param dontKnow percentage of <i>weet ik niet</i>
   * @param missing percentage that left it open
   */
  @Serdeable
  record AnswersView(
      @Nullable String key,
      List<String> values,
      GroupView group,
      long asked,
      List<StepView> steps,
      @Nullable Integer dontKnow,
      @Nullable Integer missing) {}

  /**
   * A step.
   *
   * @param categories numbers of steps or ids of options that make it up
   */
  @Serdeable
  record StepView(List<String> categories, @Nullable Integer percent) {}

  /**
   * How sure a group was.
   *
   * @param key by which people were divided; null for everybody
   * @param values all values of the key that stand in the group
   * @param valid people who chose an option and said how sure they were
   * @param confidentlyWrong wrong, and at least 75 % sure
   * @param brier 0 is best, 1 is worst
   */
  @Serdeable
  record CertaintyView(
      @Nullable String key,
      List<String> values,
      GroupView group,
      long valid,
      ShareView confidentlyWrong,
      @Nullable Double brier) {}

  static ItemResultView of(Publication publication, Item item, Optional<SegmentKey> key) {
    List<CertaintyView> certainty =
        new ArrayList<>(
            Overconfidence.whole(publication, item.id()).stream()
                .map(one -> view(Optional.empty(), one, publication))
                .toList());
    key.map(one -> Overconfidence.byCohort(publication, one, item.id()))
        .orElse(List.of())
        .forEach(one -> certainty.add(view(key, one, publication)));
    return new ItemResultView(
        item.id(),
        WordingJson.of(item.question().text()),
        key.map(SegmentKey::code).orElse(null),
        view(Optional.empty(), ItemView.of(publication, item.id()).orElseThrow(), publication),
        key.map(one -> Topics.groups(publication, one, item)).orElse(List.of()).stream()
            .map(one -> view(key, one, publication))
            .toList(),
        certainty);
  }

  private static AnswersView view(Optional<SegmentKey> key, ItemView one, Publication publication) {
    Whose whose = whose(key, one.group(), publication);
    return new AnswersView(
        whose.key(),
        whose.values(),
        whose.group(),
        one.n(),
        one.steps().stream()
            .map(step -> new StepView(step.categories(), orNull(step.percent())))
            .toList(),
        orNull(one.dontKnow()),
        orNull(one.missing()));
  }

  private static CertaintyView view(
      Optional<SegmentKey> key, Overconfidence one, Publication publication) {
    Whose whose = whose(key, one.people(), publication);
    return new CertaintyView(
        whose.key(),
        whose.values(),
        whose.group(),
        one.n(),
        ShareView.of(one.confidentlyWrong()),
        one.brier().found().orElse(null));
  }

  private static Whose whose(Optional<SegmentKey> key, ShownGroup group, Publication publication) {
    return key.map(one -> Whose.of(one, group, publication))
        .orElseGet(() -> Whose.everybody(group, publication));
  }

  private static @Nullable Integer orNull(Figure<Integer> figure) {
    return figure.found().orElse(null);
  }
}
