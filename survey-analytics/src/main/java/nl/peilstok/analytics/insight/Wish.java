package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.analytics.disclosure.ItemGroup;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.ScaleGroup;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.InformationNeed;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.population.SegmentKey;

/**
 * How many of a group want to know more about a topic, and how much there is to gain.
 *
 * @param topic an option of the question; where it is a theme, there is a priority
 * @param n people who answered the question, naming any topic
 * @param priority the share as shown × (100 − gedrag), 0–100 with one decimal: gedrag of the theme
 *     where the group has it, or else of all themes
 */
public record Wish(
    Option topic,
    ShownGroup people,
    long n,
    Figure<PublishedShare> share,
    Figure<Double> priority) {
  private static final double CONFIDENCE = .95;
  private static final long PERCENT = 100;

  /** The question: the first of several choices of which one is a theme; empty without one. */
  public static Optional<Item.MultipleChoice> question(Publication publication) {
    Set<String> themes =
        Set.copyOf(publication.instrument().themes().stream().map(Theme::id).toList());
    return publication.instrument().items().stream()
        .filter(Item.MultipleChoice.class::isInstance)
        .map(Item.MultipleChoice.class::cast)
        .filter(item -> item.options().stream().anyMatch(one -> themes.contains(one.id())))
        .findFirst();
  }

  /** Everybody's wishes, in the order of the options; empty when there is no such question. */
  public static List<Wish> whole(Publication publication) {
    Optional<Item.MultipleChoice> question = question(publication);
    if (question.isEmpty()) {
      return List.of();
    }
    List<ItemGroup> groups = publication.item(Partition.WIE, question.get().id());
    ShownGroup everybody =
        new Parts(publication, Partition.WIE, List.of()).shown(publication.numbers(Partition.WIE));
    return groups.isEmpty()
        ? List.of()
        : new Reading(publication, question.get()).wishes(everybody, groups);
  }

  /** The wishes of people by one key, group by group; empty where they are not shown by it. */
  public static List<List<Wish>> byCohort(Publication publication, SegmentKey key) {
    Optional<Item.MultipleChoice> question = question(publication);
    Optional<CohortMap> map = CohortMap.of(publication, key);
    if (question.isEmpty() || map.isEmpty()) {
      return List.of();
    }
    Partition partition = map.get().partition();
    List<ItemGroup> groups = publication.item(partition, question.get().id());
    if (groups.isEmpty()) {
      return List.of();
    }
    List<Set<Integer>> blocks = new ArrayList<>();
    groups.forEach(group -> blocks.add(group.parts()));
    publication.scale(partition, Dimension.GEDRAG.code()).stream()
        .map(ScaleGroup::parts)
        .forEach(blocks::add);
    List<List<Wish>> all = new ArrayList<>();
    for (Cluster<String> row : map.get().rows(blocks)) {
      List<ItemGroup> own =
          groups.stream().filter(one -> row.parts().containsAll(one.parts())).toList();
      all.add(new Reading(publication, question.get()).wishes(map.get().people(row), own));
    }
    return all;
  }

  /** Reads the wishes of one group. */
  private record Reading(Publication publication, Item.MultipleChoice question) {

    List<Wish> wishes(ShownGroup people, List<ItemGroup> groups) {
      long answered = groups.stream().mapToLong(group -> group.counts().answered()).sum();
      List<Wish> wishes = new ArrayList<>();
      for (int option = 0; option < question.options().size(); option++) {
        int index = option;
        long named = groups.stream().mapToLong(one -> one.counts().answers().get(index)).sum();
        Option topic = question.options().get(option);
        wishes.add(
            new Wish(
                topic,
                people,
                answered,
                PublishedShare.of(named, answered),
                priority(people, topic, named, answered)));
      }
      return wishes;
    }

    /** From the share as it is shown; from the exact one it would give the count away. */
    private Figure<Double> priority(ShownGroup people, Option topic, long named, long answered) {
      return PublishedShare.of(named, answered)
          .then(
              share ->
                  behaviour(people, topic.id())
                      .then(
                          score -> InformationNeed.of(share.percent(), PERCENT, score, CONFIDENCE)))
          .map(need -> Rounding.oneDecimal(need.priority()));
    }

    private Figure<Double> behaviour(ShownGroup people, String topic) {
      if (publication.instrument().themes().stream().noneMatch(one -> one.id().equals(topic))) {
        return Figure.none(Undefined.NOT_PUBLISHED);
      }
      Parts parts = new Parts(publication, people.partition(), List.of());
      Figure<Estimate> own = parts.estimate(people.parts(), topic + "." + Dimension.GEDRAG.code());
      Figure<Estimate> found =
          own.found().isPresent() ? own : parts.estimate(people.parts(), Dimension.GEDRAG.code());
      return found.map(Estimate::mean);
    }
  }
}
