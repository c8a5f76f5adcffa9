package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.peilstok.analytics.tally.Counts;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;

/**
 * Make the publication of a wave: divide everybody in two ways, merge what is too small, and add
 * the figures of what is left.
 *
 * <p>The same people and answers give the same publication, in whatever order they come.
 */
public final class Publisher {
  private Publisher() {}

  /**
   * Publish.
   *
   * @param invited how many people were invited, by combination of values
   */
  public static PublicationOutcome publish(
      Tally tally, Map<Segments, Integer> invited, Promise promise) {
    if (tally.respondents() < promise.k()) {
      return new PublicationOutcome.NotPublishable();
    }
    Instrument instrument = tally.plan().instrument();
    SegmentPlan segments = tally.plan().segments();
    List<Cohort> everybody = cohorts(tally, invited);
    Map<Partition, List<Part>> parts = new EnumMap<>(Partition.class);
    SortedMap<BaseKey, List<ScaleGroup>> scales = new TreeMap<>();
    SortedMap<BaseKey, List<ItemGroup>> items = new TreeMap<>();
    for (Partition partition : Partition.values()) {
      Node tree = Splitter.split(everybody, segments, partition, promise.k());
      parts.put(partition, tree.leaves().map(Node.Leaf::part).toList());
      BaseFigures figures = new BaseFigures(partition, tree, counted(tree, tally), promise.k());
      scales.putAll(figures.scales(instrument));
      items.putAll(figures.items(instrument));
    }
    Contents contents = new Contents(parts, scales, items, WholeFigures.of(tally, promise.k()));
    Certificate certificate = certificate(promise, instrument, parts);
    return new PublicationOutcome.Published(
        Publication.of(certificate, contents, segments, instrument));
  }

  private static List<Cohort> cohorts(Tally tally, Map<Segments, Integer> invited) {
    SegmentPlan segments = tally.plan().segments();
    Map<Segments, Integer> restricted = new HashMap<>();
    invited.forEach(
        (atom, people) -> {
          if (people > 0) {
            restricted.merge(segments.restrict(atom), people, Math::addExact);
          }
        });
    Set<Segments> atoms = new HashSet<>(restricted.keySet());
    atoms.addAll(tally.atoms());
    List<Cohort> cohorts = new ArrayList<>();
    for (Segments atom : atoms) {
      int respondents = Math.toIntExact(tally.respondents(atom));
      cohorts.add(new Cohort(atom, respondents, restricted.getOrDefault(atom, 0)));
    }
    return cohorts;
  }

  private static Map<Integer, Counts> counted(Node tree, Tally tally) {
    Map<Integer, Counts> counts = new HashMap<>();
    tree.leaves()
        .forEach(
            leaf ->
                counts.put(
                    leaf.part().number(),
                    tally.counts(leaf.people().stream().map(Cohort::segments).toList())));
    return counts;
  }

  private static Certificate certificate(
      Promise promise, Instrument instrument, Map<Partition, List<Part>> parts) {
    Map<Partition, Integer> sizes = new EnumMap<>(Partition.class);
    parts.forEach((partition, list) -> sizes.put(partition, list.size()));
    return new Certificate(
        Certificate.ALGORITHM,
        promise.k(),
        promise.manifestHash(),
        instrument.contentHash(),
        ProofStatus.NOT_YET_PROVED,
        sizes,
        "");
  }
}
