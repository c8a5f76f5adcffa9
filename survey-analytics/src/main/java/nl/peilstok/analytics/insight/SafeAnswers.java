package nl.peilstok.analytics.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.peilstok.analytics.disclosure.ItemGroup;
import nl.peilstok.analytics.disclosure.ItemSteps;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.Resolution;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.Item;

/**
 * How many in the whole organisation gave the answer that counts as good: one of the two top boxes
 * of a statement, the two lowest of a reversed one, or the right option.
 *
 * @param share of those with a valid answer; <i>weet ik niet</i> is one to a knowledge item
 */
public record SafeAnswers(Item item, long n, Figure<PublishedShare> share) {
  private static final List<Integer> AGREE = List.of(3, 4);
  private static final List<Integer> DISAGREE = List.of(0, 1);

  /** The published items that have a good answer, in the order of the instrument. */
  public static List<SafeAnswers> of(Publication publication) {
    return publication.instrument().items().stream()
        .flatMap(
            item -> publication.itemInAll(item.id()).flatMap(group -> of(item, group)).stream())
        .toList();
  }

  private static Optional<SafeAnswers> of(Item item, ItemGroup group) {
    return switch (item) {
      case Item.Likert likert ->
          Optional.of(
              of(
                  item,
                  sum(group, likert.reversed() ? DISAGREE : AGREE),
                  group.counts().answered()));
      case Item.Knowledge knowledge -> {
        int right = ItemSteps.of(item, Resolution.FULL).indexOf(List.of(knowledge.right()));
        yield Optional.of(
            of(
                item,
                sum(group, List.of(right)),
                group.counts().answered() + group.counts().dontKnow()));
      }
      case Item.SingleChoice _, Item.MultipleChoice _, Item.Mark _, Item.Term _, Item.Open _ ->
          Optional.empty();
    };
  }

  private static SafeAnswers of(Item item, long good, long valid) {
    return new SafeAnswers(item, valid, PublishedShare.of(good, valid));
  }

  private static long sum(ItemGroup group, List<Integer> steps) {
    return steps.stream()
        .flatMapToLong(step -> LongStream.of(group.counts().answers().get(step)))
        .sum();
  }
}
