package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.CohortGroup.Side;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Comparability;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.Wording;

/**
 * Two cohorts side by side on every scale: two of one wave, or one in two waves.
 *
 * @param a the first, in the wave itself
 * @param b the second, or the first in the other wave
 * @param tests how many differences were tested, and corrected together
 */
public record Comparison(CohortGroup a, CohortGroup b, List<Line> lines, int tests) {

  /** Copy the list. */
  public Comparison {
    lines = List.copyOf(lines);
  }

  /**
   * Both on one scale.
   *
   * @param a with its interval without finite population correction
   * @param difference a minus b
   */
  public record Line(
      String scale, Figure<Estimate> a, Figure<Estimate> b, Figure<Difference> difference) {}

  /** A comparison, or why there is none. */
  public sealed interface Outcome {

    /** It can be made. */
    record Compared(Comparison comparison) implements Outcome {}

    /** Both are shown as one group, under this name. */
    record ShownTogether(Wording name) implements Outcome {}

    /** Cohorts of two keys may hold the same people. */
    record OfTwoKinds() implements Outcome {}

    /** A wave does not know the cohort. */
    record Unknown(Cohort cohort) implements Outcome {}

    /** The waves asked other questions altogether. */
    record OfTwoInstruments() implements Outcome {}
  }

  /** Compare a cohort with everybody else in its wave. */
  public static Outcome withTheRest(Publication publication, Cohort a) {
    Optional<Row> row = Row.find(publication, a);
    if (row.isEmpty()) {
      return new Outcome.Unknown(a);
    }
    return row.get().isEverybody()
        ? new Outcome.ShownTogether(CohortGroup.WHOLE)
        : compared(publication, row.get().group(a), row.get().rest(a));
  }

  /** Compare two cohorts of one wave, of the same key. */
  public static Outcome of(Publication publication, Cohort a, Cohort b) {
    if (a.key() != b.key()) {
      return new Outcome.OfTwoKinds();
    }
    Optional<Row> first = Row.find(publication, a);
    Optional<Row> second = Row.find(publication, b);
    if (first.isEmpty() || second.isEmpty()) {
      return new Outcome.Unknown(first.isEmpty() ? a : b);
    }
    CohortGroup one = first.get().group(a);
    return first.get().parts().equals(second.get().parts())
        ? new Outcome.ShownTogether(one.people().name())
        : compared(publication, one, second.get().group(b));
  }

  /** Compare everybody with everybody of another wave. */
  public static Outcome overWaves(Publication now, Publication other) {
    return overWaves(now, other, whole(now), whole(other));
  }

  /**
   * Compare everybody with everybody of another wave on kennis, houding and gedrag alone, with the
   * same outcome as beside all other scales.
   */
  public static Outcome dimensionsOverWaves(Publication now, Publication other) {
    return areOfTwoInstruments(now, other)
        ? new Outcome.OfTwoInstruments()
        : compared(
            new Scores(now, whole(now)),
            new Scores(other, whole(other)),
            Comparability.between(other.instrument(), now.instrument()),
            CohortMap.dimensions(now));
  }

  /** Compare a cohort with the same of another wave, as finely as both waves show it. */
  public static Outcome overWaves(Publication now, Publication other, Cohort cohort) {
    CohortLine line = CohortLine.of(List.of(now, other), cohort);
    Optional<CohortGroup> a = line.group(0);
    Optional<CohortGroup> b = line.group(1);
    return a.isEmpty() || b.isEmpty()
        ? new Outcome.Unknown(cohort)
        : overWaves(now, other, a.get(), b.get());
  }

  static CohortGroup whole(Publication publication) {
    ShownGroup people =
        new Parts(publication, Partition.WIE, List.of())
            .shown(publication.numbers(Partition.WIE), CohortGroup.WHOLE);
    return new CohortGroup(Side.WHOLE, null, new TreeSet<>(), people);
  }

  private static Outcome overWaves(
      Publication now, Publication other, CohortGroup a, CohortGroup b) {
    if (areOfTwoInstruments(now, other)) {
      return new Outcome.OfTwoInstruments();
    }
    Comparability same = Comparability.between(other.instrument(), now.instrument());
    return compared(new Scores(now, a), new Scores(other, b), same);
  }

  private static boolean areOfTwoInstruments(Publication now, Publication other) {
    return !now.instrument().id().equals(other.instrument().id());
  }

  private static Outcome compared(Publication publication, CohortGroup a, CohortGroup b) {
    Comparability same = Comparability.between(publication.instrument(), publication.instrument());
    return compared(new Scores(publication, a), new Scores(publication, b), same);
  }

  private static Outcome compared(Scores a, Scores b, Comparability same) {
    return compared(
        a, b, same, a.publication().instrument().scales().stream().map(Scale::id).toList());
  }

  private static Outcome compared(Scores a, Scores b, Comparability same, List<String> scales) {
    List<String> dimensions = CohortMap.dimensions(a.publication());
    List<Contrasts.Pair> pairs = new ArrayList<>();
    for (String scale : scales) {
      Contrasts.Family family =
          dimensions.contains(scale) ? Contrasts.Family.DIMENSIONS : Contrasts.Family.OTHERS;
      pairs.add(
          same.breakOf(scale).isPresent()
              ? Contrasts.Pair.none(Undefined.REWORDED, family)
              : new Contrasts.Pair(a.scores(scale), b.scores(scale), family));
    }
    List<Figure<Difference>> differences = Contrasts.of(pairs);
    List<Line> lines = new ArrayList<>();
    for (String scale : scales) {
      Figure<Difference> difference = differences.get(lines.size());
      lines.add(new Line(scale, a.estimate(scale), b.estimate(scale), difference));
    }
    return new Outcome.Compared(
        new Comparison(a.group(), b.group(), lines, Contrasts.made(differences)));
  }

  /** A row of one wave. */
  private record Row(Publication publication, CohortMap map, Cluster<String> cluster) {

    static Optional<Row> find(Publication publication, Cohort cohort) {
      return CohortMap.of(publication, cohort.key())
          .flatMap(
              map ->
                  map.rows().stream()
                      .filter(row -> row.cells().contains(cohort.value()))
                      .findFirst()
                      .map(row -> new Row(publication, map, row)));
    }

    SortedSet<Integer> parts() {
      return cluster.parts();
    }

    boolean isEverybody() {
      return parts().equals(publication.numbers(map.partition()));
    }

    CohortGroup group(Cohort asked) {
      return map.group(Side.GROUP, asked, parts(), cluster.cells());
    }

    CohortGroup rest(Cohort asked) {
      SortedSet<Integer> others = new TreeSet<>(publication.numbers(map.partition()));
      others.removeAll(parts());
      return map.group(Side.REST, asked, others, cluster.cells());
    }
  }
}
