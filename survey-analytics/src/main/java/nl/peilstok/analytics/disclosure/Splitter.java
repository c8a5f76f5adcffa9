package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;

/**
 * Divide everybody top-down by the keys of one partition.
 *
 * <p>A group is divided by the next key, values that are too small are merged; when one group
 * remains, it stays whole and the key after it is tried. Source: docs/privacy.md, part 2, rule 2.
 */
final class Splitter {
  private final SegmentPlan segments;
  private final Partition partition;
  private final int k;
  private int parts;

  private Splitter(SegmentPlan segments, Partition partition, int k) {
    this.segments = segments;
    this.partition = partition;
    this.k = k;
  }

  /** Divide; the order of the people does not matter. */
  static Node split(List<Cohort> everybody, SegmentPlan segments, Partition partition, int k) {
    Splitter splitter = new Splitter(segments, partition, k);
    return splitter.node(List.of(), everybody, partition.order(segments));
  }

  private Node node(List<Step> path, List<Cohort> people, List<SegmentKey> keys) {
    if (keys.isEmpty() || (partition == Partition.WIE && drewSealedCodes(people))) {
      return new Node.Leaf(part(path, people), people);
    }
    SegmentKey key = keys.getFirst();
    List<SegmentKey> rest = keys.subList(1, keys.size());
    List<List<Value>> groups =
        new SmallGroups<>(Value::respondents, Value::code, k).merged(values(key, people));
    if (groups.size() == 1) {
      return node(path, people, rest);
    }
    List<Node> children = new ArrayList<>();
    for (List<Value> group : groups) {
      List<String> codes = group.stream().map(Value::code).toList();
      List<Cohort> members = group.stream().flatMap(value -> value.people().stream()).toList();
      children.add(node(extended(path, Step.of(key, codes)), members, rest));
    }
    return new Node.Branch(children);
  }

  /** They are one part of <i>wie</i>, whatever unit their codes are from. */
  private static boolean drewSealedCodes(List<Cohort> people) {
    return people.stream()
        .allMatch(cohort -> cohort.segments().role().equals(SegmentPlan.SEALED_CODE));
  }

  private List<Value> values(SegmentKey key, List<Cohort> people) {
    return people.stream()
        .collect(
            Collectors.groupingBy(
                cohort -> segments.value(key, cohort.segments()),
                TreeMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Value(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Part part(List<Step> path, List<Cohort> people) {
    Map<SegmentKey, SortedSet<String>> present = new EnumMap<>(SegmentKey.class);
    for (SegmentKey key : partition.order(segments)) {
      SortedSet<String> codes = new TreeSet<>();
      people.forEach(cohort -> codes.add(segments.value(key, cohort.segments())));
      present.put(key, codes);
    }
    SortedSet<String> units = new TreeSet<>();
    if (partition == Partition.WAAR) {
      people.forEach(cohort -> units.add(cohort.segments().unit()));
    }
    parts++;
    return new Part(parts, path, respondents(people), invited(people), present, units);
  }

  private static List<Step> extended(List<Step> path, Step step) {
    List<Step> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static int respondents(Collection<Cohort> people) {
    return people.stream().mapToInt(Cohort::n).sum();
  }

  private static int invited(Collection<Cohort> people) {
    return people.stream().mapToInt(Cohort::invited).sum();
  }

  /** The people of one group who have one value of a key. */
  private record Value(String code, List<Cohort> people) {

    long respondents() {
      return Splitter.respondents(people);
    }
  }
}
