package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.ToIntFunction;
import nl.peilstok.analytics.disclosure.DimensionGroup;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.ScaleGroup;
import nl.peilstok.analytics.statistics.Covariances;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.population.SegmentKey;

/**
 * How far gedrag stays behind kennis and houding in a group; positive where the rule is known and
 * endorsed more than it is practised.
 *
 * <p>Published are the three scores and, in hundredths, how they go together; the correlation of a
 * union is the average of those of its groups, weighted by people. Source: docs/method.md, 'Say and
 * do'.
 *
 * @param gap in points, with one decimal; none for fewer than 30 people
 */
public record SayAndDo(ShownGroup people, Figure<SayDoGap> gap) {
  private static final double CONFIDENCE = .95;
  private static final double HUNDREDTHS = 100;
  private static final List<String> DIMENSIONS =
      List.of(Dimension.KENNIS.code(), Dimension.HOUDING.code(), Dimension.GEDRAG.code());

  /** Everybody. */
  public static SayAndDo whole(Publication publication) {
    SortedSet<Integer> everybody = publication.numbers(Partition.WIE);
    ShownGroup people = new Parts(publication, Partition.WIE, List.of()).shown(everybody);
    return of(publication, people);
  }

  /**
   * The people by one key, as finely as it is shown; empty where the wave does not divide by it.
   */
  public static List<SayAndDo> byCohort(Publication publication, SegmentKey key) {
    Optional<CohortMap> map = CohortMap.of(publication, key);
    if (map.isEmpty()) {
      return List.of();
    }
    List<Set<Integer>> blocks = new ArrayList<>();
    Partition partition = map.get().partition();
    publication.dimensions(partition).forEach(group -> blocks.add(group.parts()));
    for (String scale : DIMENSIONS) {
      publication.scale(partition, scale).stream().map(ScaleGroup::parts).forEach(blocks::add);
    }
    List<SayAndDo> all = new ArrayList<>();
    for (Cluster<String> row : map.get().rows(blocks)) {
      all.add(of(publication, map.get().people(row)));
    }
    return all;
  }

  private static SayAndDo of(Publication publication, ShownGroup people) {
    List<DimensionGroup> groups =
        publication.dimensions(people.partition()).stream()
            .filter(group -> people.parts().containsAll(group.parts()))
            .toList();
    Parts parts = new Parts(publication, people.partition(), DIMENSIONS);
    List<Sample> samples = new ArrayList<>();
    for (String scale : DIMENSIONS) {
      Optional<Moments> scores = parts.scores(people.parts(), scale).found();
      scores.map(found -> Sample.of(found).dividedBy(HUNDREDTHS)).ifPresent(samples::add);
    }
    if (samples.size() < DIMENSIONS.size() || groups.isEmpty()) {
      return new SayAndDo(people, Figure.none(Undefined.NOT_PUBLISHED));
    }
    return new SayAndDo(people, gap(samples, groups));
  }

  private static Figure<SayDoGap> gap(List<Sample> samples, List<DimensionGroup> groups) {
    List<List<Double>> correlations =
        List.of(
            List.of(
                1.0,
                average(groups, DimensionGroup::kennisHouding),
                average(groups, DimensionGroup::kennisGedrag)),
            List.of(
                average(groups, DimensionGroup::kennisHouding),
                1.0,
                average(groups, DimensionGroup::houdingGedrag)),
            List.of(
                average(groups, DimensionGroup::kennisGedrag),
                average(groups, DimensionGroup::houdingGedrag),
                1.0));
    long n = samples.stream().mapToLong(Sample::n).min().orElseThrow();
    List<Double> deviations = new ArrayList<>();
    for (Sample sample : samples) {
      deviations.add(Means.standardDeviation(sample).found().orElse(0.0));
    }
    List<List<Double>> squares = new ArrayList<>();
    for (int first = 0; first < samples.size(); first++) {
      List<Double> line = new ArrayList<>();
      for (int second = 0; second < samples.size(); second++) {
        line.add(
            correlations.get(first).get(second)
                * deviations.get(first)
                * deviations.get(second)
                * (n - 1));
      }
      squares.add(line);
    }
    Covariances scores = new Covariances(n, samples.stream().map(Sample::mean).toList(), squares);
    return SayDoGap.of(scores, CONFIDENCE).map(SayAndDo::rounded);
  }

  private static double average(
      List<DimensionGroup> groups, ToIntFunction<DimensionGroup> correlation) {
    long people = groups.stream().mapToLong(DimensionGroup::n).sum();
    long sum = groups.stream().mapToLong(group -> group.n() * correlation.applyAsInt(group)).sum();
    return sum / (HUNDREDTHS * people);
  }

  private static SayDoGap rounded(SayDoGap gap) {
    return new SayDoGap(
        Rounding.signed(gap.gap()),
        new Interval(
            Rounding.signed(gap.interval().lower()), Rounding.signed(gap.interval().upper())));
  }
}
