package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.CohortGroup.Side;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Comparability;
import nl.peilstok.core.population.SegmentKey;

/**
 * Where kennis, houding and gedrag changed between two waves of one instrument: all groups of one
 * key, as finely as both waves show them.
 *
 * <p>Nobody pointed at one of the groups beforehand, so that all tests are corrected together, by
 * Benjamini and Hochberg. Groups that one of both waves does not know are left out.
 *
 * @param key what the groups are divided by
 * @param rows at least two
 * @param tests how many differences were tested
 */
public record Changes(SegmentKey key, List<Row> rows, int tests) {
  private static final double WORTH_A_LOOK = .05;

  /** Copy the rows. */
  public Changes {
    rows = List.copyOf(rows);
  }

  /**
   * A group in both waves.
   *
   * @param lines one for each of kennis, houding and gedrag
   */
  public record Row(CohortGroup before, CohortGroup now, List<Line> lines) {

    /** Copy the lines. */
    public Row {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One scale of a group.
   *
   * @param before without finite population correction, as is the other
   * @param change the last wave minus the one before
   */
  public record Line(
      String scale, Figure<Estimate> before, Figure<Estimate> now, Figure<Difference> change) {}

  /** A change with whose it is. */
  public record Found(CohortGroup group, String scale, Difference change) {}

  /** Compare two waves; empty where they do not share at least two groups. */
  public static Optional<Changes> between(Publication before, Publication now, SegmentKey key) {
    return CohortMap.of(before, key)
        .flatMap(
            old ->
                CohortMap.of(now, key)
                    .map(own -> new Making(new Wave(before, old), new Wave(now, own), key)))
        .map(Making::changes)
        .filter(changes -> changes.rows().size() > 1);
  }

  /** Changes that can be told from none, the largest effect first. */
  public List<Found> distinguishable() {
    return all()
        .filter(found -> found.change().isDistinguishable())
        .sorted(
            Comparator.comparingDouble((Found found) -> Math.abs(found.change().effect()))
                .reversed())
        .toList();
  }

  /**
   * The rise or fall that is least likely to be chance, where it would be distinguishable if it
   * were the only one that was looked at.
   */
  public Optional<Found> strongestHint(boolean rises) {
    return all()
        .filter(found -> rises == found.change().points() > 0)
        .filter(found -> found.change().p() < WORTH_A_LOOK)
        .min(Comparator.comparingDouble(found -> found.change().p()));
  }

  private Stream<Found> all() {
    return rows.stream()
        .flatMap(
            row ->
                row.lines().stream()
                    .flatMap(
                        line ->
                            line.change().found().stream()
                                .map(change -> new Found(row.now(), line.scale(), change))));
  }

  private record Wave(Publication publication, CohortMap map) {}

  private record Pair(Scores before, Scores now) {}

  private record Making(Wave before, Wave now, SegmentKey key) {

    Changes changes() {
      List<Pair> groups = groups();
      List<String> scales = CohortMap.dimensions(now.publication());
      Comparability same =
          Comparability.between(before.publication().instrument(), now.publication().instrument());
      List<Contrasts.Pair> pairs = new ArrayList<>();
      for (Pair group : groups) {
        for (String scale : scales) {
          pairs.add(
              same.breakOf(scale).isPresent()
                  ? Contrasts.Pair.none(Undefined.REWORDED, Contrasts.Family.OTHERS)
                  : new Contrasts.Pair(
                      group.now().scores(scale),
                      group.before().scores(scale),
                      Contrasts.Family.OTHERS));
        }
      }
      List<Figure<Difference>> differences = Contrasts.of(pairs);
      Iterator<Figure<Difference>> next = differences.iterator();
      List<Row> rows = groups.stream().map(group -> row(group, scales, next)).toList();
      return new Changes(key, rows, Contrasts.made(differences));
    }

    private List<Pair> groups() {
      JointRows rows = new JointRows(List.of(before.map().rows(), now.map().rows()));
      List<Pair> groups = new ArrayList<>();
      for (SortedSet<String> values : rows.groups()) {
        SortedSet<String> old = rows.cells(0, values);
        SortedSet<String> own = rows.cells(1, values);
        if (!old.isEmpty() && !own.isEmpty()) {
          groups.add(
              new Pair(
                  scores(before, rows.parts(0, values), old),
                  scores(now, rows.parts(1, values), own)));
        }
      }
      return groups;
    }

    private Scores scores(Wave wave, SortedSet<Integer> parts, SortedSet<String> values) {
      Cohort cohort = new Cohort(key, values.first());
      return new Scores(wave.publication(), wave.map().group(Side.GROUP, cohort, parts, values));
    }

    private static Row row(
        Pair group, List<String> scales, Iterator<Figure<Difference>> differences) {
      List<Line> lines = new ArrayList<>();
      for (String scale : scales) {
        lines.add(
            new Line(
                scale,
                group.before().estimate(scale),
                group.now().estimate(scale),
                differences.next()));
      }
      return new Row(group.before().group(), group.now().group(), lines);
    }
  }
}
