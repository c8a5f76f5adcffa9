package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.PartClusters;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.ScaleGroup;
import nl.peilstok.analytics.statistics.CompositionChange;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.population.SegmentKey;

/**
 * How much of a change comes from who is there, and how much from within the groups.
 *
 * <p>Groups weigh by how many people they have, not by how many answered, so the whole may differ
 * somewhat from the change of the plain mean.
 *
 * @param composition points by the shift of people between groups, with one decimal
 * @param compositionInterval of those, 95 %
 * @param within points within the groups
 * @param withinInterval of those, 95 %
 * @param groups into how many groups people were divided
 */
public record Mix(
    double composition,
    Interval compositionInterval,
    double within,
    Interval withinInterval,
    int groups) {
  private static final double CONFIDENCE = .95;
  private static final double WORTH_TELLING = 1;
  private static final List<SegmentKey> WHO = List.of(SegmentKey.ROLE, SegmentKey.DOELGROEP);
  private static final List<SegmentKey> WHERE = List.of(SegmentKey.ROLE_GROUP);

  /** The change of the mean with known sizes of the groups. */
  public double total() {
    return Rounding.signed(composition + within);
  }

  /** Whether the mean moves by the mix, and no change within the groups can be told from none. */
  public boolean isMostlyComposition() {
    return Math.abs(composition) >= WORTH_TELLING
        && Math.abs(composition) > Math.abs(within)
        && Math.signum(composition) == Math.signum(composition + within)
        && isAroundNothing(withinInterval);
  }

  /** Whether the composition moves the mean for certain, even where the whole change is small. */
  public boolean isShifted() {
    return Math.abs(composition) >= WORTH_TELLING && !isAroundNothing(compositionInterval);
  }

  private static boolean isAroundNothing(Interval interval) {
    return interval.lower() <= 0 && interval.upper() >= 0;
  }

  /** The same cohort in two waves, by every other key that both divide it by. */
  static Map<SegmentKey, Figure<Mix>> of(Scores before, Scores after, String scale) {
    Map<SegmentKey, Figure<Mix>> all = new EnumMap<>(SegmentKey.class);
    Partition partition = after.group().people().partition();
    if (partition == before.group().people().partition()) {
      for (SegmentKey key : partition == Partition.WIE ? WHO : WHERE) {
        if (isDivided(before, key) && isDivided(after, key)) {
          all.put(key, of(List.of(before, after), scale, key));
        }
      }
    }
    return all;
  }

  private static boolean isDivided(Scores wave, SegmentKey key) {
    Cohort asked = wave.group().asked();
    return (asked == null || asked.key() != key)
        && wave.group().people().partition().order(wave.publication().segments()).contains(key);
  }

  private static Figure<Mix> of(List<Scores> waves, String scale, SegmentKey key) {
    JointRows rows = new JointRows(waves.stream().map(wave -> rows(wave, scale, key)).toList());
    List<CompositionChange.Group> groups = new ArrayList<>();
    for (SortedSet<String> values : rows.groups()) {
      SortedSet<Integer> old = rows.parts(0, values);
      SortedSet<Integer> now = rows.parts(1, values);
      groups.add(
          new CompositionChange.Group(
              waves.getFirst().parts().points(old, scale),
              waves.getFirst().parts().people(old, Part::invited),
              waves.getLast().parts().points(now, scale),
              waves.getLast().parts().people(now, Part::invited)));
    }
    return groups.size() < 2
        ? Figure.none(Undefined.ONE_GROUP)
        : CompositionChange.of(groups).then(change -> of(change, groups.size()));
  }

  /** The parts of the cohort by the key, as finely as the scale is shown. */
  private static List<Cluster<String>> rows(Scores wave, String scale, SegmentKey key) {
    ShownGroup people = wave.group().people();
    Publication publication = wave.publication();
    List<Part> parts =
        publication.parts(people.partition()).stream()
            .filter(part -> people.parts().contains(part.number()))
            .toList();
    List<SortedSet<Integer>> blocks =
        publication.scale(people.partition(), scale).stream().map(ScaleGroup::parts).toList();
    Function<Part, Set<String>> cells = part -> part.values(key);
    return PartClusters.of(parts, blocks, cells);
  }

  private static Figure<Mix> of(CompositionChange change, int groups) {
    return change
        .compositionError()
        .with(
            change.withinError(),
            (shifting, changing) ->
                new Mix(
                    Rounding.signed(change.composition()),
                    interval(change.composition(), shifting),
                    Rounding.signed(change.within()),
                    interval(change.within(), changing),
                    groups));
  }

  private static Interval interval(double points, double error) {
    return Contrasts.rounded(Means.interval(points, error, CONFIDENCE));
  }
}
