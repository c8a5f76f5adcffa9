package nl.peilstok.analytics.disclosure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.population.SegmentPlan;

/**
 * How everybody would be divided if exactly these people answered.
 *
 * @param all the people of each part; no parts where too few answered to publish anything
 * @param repairs how many merges it took to prove both partitions together
 */
record Division(Map<Partition, List<List<Cohort>>> all, int repairs) {

  /** Divide as the publication itself would. */
  static Division of(List<Cohort> everybody, SegmentPlan segments, int k) {
    if (everybody.stream().mapToInt(Cohort::n).sum() < k) {
      return new Division(Map.of(), 0);
    }
    TwoPartitions proved =
        TwoPartitions.of(SealedCodes.movedUp(everybody, segments, k), segments, k);
    Map<Partition, List<List<Cohort>>> parts = new EnumMap<>(Partition.class);
    for (Partition partition : Partition.values()) {
      parts.put(partition, proved.groups(partition).stream().map(Leaf::people).toList());
    }
    return new Division(parts, proved.proof().repairs());
  }

  boolean isPublishable() {
    return !all.isEmpty();
  }

  List<List<Cohort>> parts(Partition partition) {
    return all.getOrDefault(partition, List.of());
  }
}
