package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;

/** Number the groups of one kind and tell which of them people are in. */
final class GroupLabels {
  private final List<List<String>> labels = new ArrayList<>();
  private final Map<Segments, Integer> numbers = new HashMap<>();
  private final List<Integer> invited = new ArrayList<>();

  GroupLabels(Grouping grouping, SegmentPlan segments, List<Cohort> everybody) {
    Map<String, List<Cohort>> byText = new TreeMap<>();
    for (Cohort cohort : everybody) {
      String text = String.join("\n", grouping.label(cohort.segments(), segments));
      byText.computeIfAbsent(text, _ -> new ArrayList<>()).add(cohort);
    }
    for (Map.Entry<String, List<Cohort>> entry : byText.entrySet()) {
      entry.getValue().forEach(cohort -> numbers.put(cohort.segments(), labels.size()));
      invited.add(entry.getValue().stream().mapToInt(Cohort::invited).sum());
      labels.add(List.of(entry.getKey().split("\n", -1)));
    }
  }

  int count() {
    return labels.size();
  }

  List<String> label(int number) {
    return labels.get(number);
  }

  int invited(int number) {
    return invited.get(number);
  }

  /** The groups that people of this part are in. */
  BitSet of(List<Cohort> part) {
    BitSet groups = new BitSet(labels.size());
    part.forEach(cohort -> groups.set(Objects.requireNonNull(numbers.get(cohort.segments()))));
    return groups;
  }
}
