package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.TrainingEffect.InWave;
import nl.peilstok.analytics.insight.TrainingEffect.Side;
import nl.peilstok.analytics.statistics.DifferenceInDifferences.Cluster;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;

/**
 * The finest groups of units that two waves both show for a scale, by whether they were trained.
 */
final class TrainedGroups {
  private final List<Publication> waves;
  private final String scale;
  private final List<Parts> parts;
  private final JointRows rows;
  private final Map<Given, List<SortedSet<String>>> groups = new EnumMap<>(Given.class);

  /** Whether the people of a group were trained. */
  enum Given {
    ALL,
    NONE,
    /** Some were and some were not, or a wave has nobody of it: it tells nothing. */
    UNCLEAR
  }

  /**
   * Sort the groups.
   *
   * @param waves before and now
   * @param units the units that were trained, with all below them
   */
  TrainedGroups(List<Publication> waves, String scale, Set<String> units) {
    this.waves = List.copyOf(waves);
    this.scale = scale;
    this.parts =
        waves.stream().map(wave -> new Parts(wave, Partition.WAAR, List.of(scale))).toList();
    this.rows = new JointRows(parts.stream().map(wave -> wave.rows(Part::units)).toList());
    for (Given given : Given.values()) {
      groups.put(given, new ArrayList<>());
    }
    for (SortedSet<String> codes : rows.groups()) {
      groups.getOrDefault(given(codes, units), List.of()).add(codes);
    }
  }

  /** The groups as the statistic takes them. */
  List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    of(Given.ALL)
        .forEach(codes -> clusters.add(Cluster.treated(sample(0, codes), sample(1, codes))));
    of(Given.NONE)
        .forEach(codes -> clusters.add(Cluster.control(sample(0, codes), sample(1, codes))));
    return clusters;
  }

  /** How many groups there are of a sort. */
  int count(Given given) {
    return of(given).size();
  }

  /** The people of all groups of a sort. */
  Side side(Given given) {
    List<List<InWave>> found = List.of(inWave(0, given), inWave(1, given));
    return new Side(
        count(given), found.getFirst().stream().findFirst(), found.getLast().stream().findFirst());
  }

  private List<InWave> inWave(int wave, Given given) {
    SortedSet<String> codes = new TreeSet<>();
    SortedSet<Integer> numbers = new TreeSet<>();
    for (SortedSet<String> group : of(given)) {
      codes.addAll(rows.cells(wave, group));
      numbers.addAll(rows.parts(wave, group));
    }
    Parts own = parts.get(wave);
    return numbers.isEmpty()
        ? List.of()
        : List.of(new InWave(codes, own.shown(numbers), own.lasting(numbers, scale)));
  }

  private Sample sample(int wave, SortedSet<String> codes) {
    return parts.get(wave).points(rows.parts(wave, codes), scale);
  }

  private List<SortedSet<String>> of(Given given) {
    return groups.getOrDefault(given, List.of());
  }

  private Given given(SortedSet<String> codes, Set<String> units) {
    if (sample(0, codes).n() == 0 || sample(1, codes).n() == 0) {
      return Given.UNCLEAR;
    }
    Set<Boolean> found = new TreeSet<>();
    for (int wave = 0; wave < waves.size(); wave++) {
      Units tree = waves.get(wave).segments().organisation().units();
      for (String code : rows.cells(wave, codes)) {
        found.add(tree.path(code).stream().map(Unit::code).anyMatch(units::contains));
      }
    }
    return found.size() > 1 ? Given.UNCLEAR : found.contains(true) ? Given.ALL : Given.NONE;
  }
}
