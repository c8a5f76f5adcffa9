package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param key with which the counts that the proof rests on are sealed
   */
  public static PublicationOutcome publish(
      Tally tally, Map<Segments, Integer> invited, Promise promise, ProofKey key) {
    if (tally.respondents() < promise.k()) {
      return new PublicationOutcome.NotPublishable();
    }
    Instrument instrument = tally.plan().instrument();
    SegmentPlan segments = tally.plan().segments();
    List<Cohort> everybody = SealedCodes.movedUp(cohorts(tally, invited), segments, promise.k());
    TwoPartitions people = TwoPartitions.of(everybody, segments, promise.k());
    Map<Partition, List<Part>> parts = new EnumMap<>(Partition.class);
    for (Partition partition : Partition.values()) {
      parts.put(partition, people.parts(partition, segments));
    }
    BaseSplit split = new BaseSplit(people, tally, instrument, promise.k());
    Contents contents =
        new Contents(
            parts,
            BaseFigures.of(split, parts, instrument),
            people.merges(),
            WholeSummary.of(tally, promise.k()));
    ProofCells cells = ProofCells.of(people, split, key);
    Certificate certificate =
        Certificate.unsealed(
            promise,
            instrument.contentHash(),
            parts,
            new Certificate.Cut(people.proof().components(), people.proof().k(), cells.seal()));
    return new PublicationOutcome.Published(
        Publication.of(certificate, contents, segments, instrument), cells);
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
}
