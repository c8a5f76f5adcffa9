package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.peilstok.analytics.disclosure.CertaintyGroup;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.tally.CertaintyCounts;
import nl.peilstok.core.population.SegmentKey;

/**
 * How many of a group were wrong about a knowledge item while at least 75 % sure.
 *
 * <p>They do not ask and do not look it up, so that they gain most by training.
 *
 * @param n people who chose an option and said how sure they were
 * @param confidentlyWrong their share
 * @param brier how far certainty was from being right: 0 is perfect, 0.25 is a coin, 1 is sure and
 *     wrong; two decimals
 */
public record Overconfidence(
    ShownGroup people, long n, Figure<PublishedShare> confidentlyWrong, Figure<Double> brier) {
  private static final double WORST = 10_000;

  /** Everybody; empty when the item asks for no certainty or is not published. */
  public static Optional<Overconfidence> whole(Publication publication, String item) {
    List<CertaintyGroup> groups = publication.certainty(Partition.WIE, item);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    ShownGroup everybody =
        new Parts(publication, Partition.WIE, List.of()).shown(publication.numbers(Partition.WIE));
    return Optional.of(of(everybody, groups));
  }

  /** The people by one key, as finely as it is shown; empty where it is not. */
  public static List<Overconfidence> byCohort(
      Publication publication, SegmentKey key, String item) {
    Optional<CohortMap> map = CohortMap.of(publication, key);
    if (map.isEmpty()) {
      return List.of();
    }
    List<CertaintyGroup> groups = publication.certainty(map.get().partition(), item);
    if (groups.isEmpty()) {
      return List.of();
    }
    List<Overconfidence> all = new ArrayList<>();
    List<SortedSet<Integer>> blocks = groups.stream().map(CertaintyGroup::parts).toList();
    for (Cluster<String> row : map.get().rows(blocks)) {
      all.add(
          of(
              map.get().people(row),
              groups.stream().filter(one -> row.parts().containsAll(one.parts())).toList()));
    }
    return all;
  }

  private static Overconfidence of(ShownGroup people, List<CertaintyGroup> groups) {
    CertaintyCounts counts =
        groups.stream()
            .map(CertaintyGroup::counts)
            .reduce(CertaintyCounts.NONE, CertaintyCounts::plus);
    Figure<Double> brier =
        counts.n() == 0
            ? Figure.none(Undefined.NO_VALUES)
            : Figure.of(Rounding.twoDecimals(counts.brierSum() / (WORST * counts.n())));
    return new Overconfidence(
        people, counts.n(), PublishedShare.of(counts.confidentlyWrong(), counts.n()), brier);
  }
}
