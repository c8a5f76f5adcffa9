package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;

/**
 * Divide everybody top-down by the keys of one partition.
 *
 * <p>Values that are too small are merged, the two smallest first. What was merged is divided no
 * further, with one exception: a value that is too small beside one that is large enough joins one
 * of the groups into which the large one is divided. So a larger threshold gives unions of the
 * groups of a smaller one, but in a wave that also invites, where few answers by sealed code move
 * from one group to another. Source: docs/privacy.md, section 5.
 */
final class Splitter {
  private final SegmentPlan segments;
  private final Partition partition;
  private final int k;
  private final List<Merge> merges = new ArrayList<>();

  private Splitter(SegmentPlan segments, Partition partition, int k) {
    this.segments = segments;
    this.partition = partition;
    this.k = k;
  }

  /** Divide; the order of the people does not matter. */
  static Split split(List<Cohort> everybody, SegmentPlan segments, Partition partition, int k) {
    Splitter splitter = new Splitter(segments, partition, k);
    List<Leaf> leaves = splitter.leaves(List.of(), everybody, partition.order(segments));
    return new Split(leaves, splitter.merges);
  }

  private List<Leaf> leaves(List<Step> path, List<Cohort> people, List<SegmentKey> keys) {
    if (keys.isEmpty() || (partition == Partition.WIE && drewSealedCodes(people))) {
      return List.of(Leaf.of(path, people));
    }
    SegmentKey key = keys.getFirst();
    List<SegmentKey> rest = keys.subList(1, keys.size());
    List<Value> values = values(key, people);
    if (values.size() == 1) {
      return leaves(path, people, rest);
    }
    Division division = new Division(path, key, rest);
    List<List<Value>> groups = groups(values);
    if (groups.size() == 1 && values.stream().noneMatch(this::isLarge)) {
      return List.of(division.undivided(values));
    }
    List<Leaf> leaves = groups.stream().flatMap(group -> division.leaves(group).stream()).toList();
    return leaves.size() == 1 ? List.of(Leaf.of(path, people)) : leaves;
  }

  /** Those who drew a sealed code stand apart, unless they or all others are too few. */
  private List<List<Value>> groups(List<Value> values) {
    List<Value> drawn =
        values.stream()
            .filter(value -> value.code().equals(SegmentPlan.SEALED_CODE) && isLarge(value))
            .toList();
    List<Value> others = values.stream().filter(value -> !drawn.contains(value)).toList();
    SmallGroups<Value, String> merging = new SmallGroups<>(Value::respondents, Value::code, k);
    if (others.stream().mapToLong(Value::respondents).sum() < k) {
      return merging.merged(values);
    }
    List<List<Value>> groups = new ArrayList<>(merging.merged(others));
    drawn.forEach(value -> groups.add(List.of(value)));
    return groups;
  }

  /** In <i>wie</i>, those who drew a sealed code are one part, whatever key comes first. */
  private String value(SegmentKey key, Cohort cohort) {
    return partition == Partition.WIE && isBySealedCode(cohort)
        ? SegmentPlan.SEALED_CODE
        : segments.value(key, cohort.segments());
  }

  private boolean isLarge(Value value) {
    return value.respondents() >= k;
  }

  /** They are one part of <i>wie</i>, whatever unit their codes are from. */
  private static boolean drewSealedCodes(List<Cohort> people) {
    return people.stream().allMatch(Splitter::isBySealedCode);
  }

  private static boolean isBySealedCode(Cohort cohort) {
    return cohort.segments().role().equals(SegmentPlan.SEALED_CODE);
  }

  private List<Value> values(SegmentKey key, List<Cohort> people) {
    return people.stream()
        .collect(
            Collectors.groupingBy(cohort -> value(key, cohort), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Value(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The division of one group of people by one key. */
  private final class Division {
    private final List<Step> path;
    private final SegmentKey key;
    private final List<SegmentKey> rest;

    private Division(List<Step> path, SegmentKey key, List<SegmentKey> rest) {
      this.path = path;
      this.key = key;
      this.rest = rest;
    }

    /** Values that stand together; at most one of several is large enough by itself. */
    List<Leaf> leaves(List<Value> group) {
      Optional<Value> large =
          group.stream().filter(value -> group.size() == 1 || isLarge(value)).findFirst();
      if (large.isEmpty()) {
        return List.of(merged(group));
      }
      List<Cohort> people = large.get().people();
      List<Leaf> divided = Splitter.this.leaves(below(List.of(large.get())), people, rest);
      List<Value> small =
          group.stream().filter(value -> !value.code().equals(large.get().code())).toList();
      return small.isEmpty() ? divided : joined(divided, small, large.get());
    }

    /** The group stays whole, under its own name. */
    Leaf undivided(List<Value> values) {
      note(values);
      return Leaf.of(path, people(values));
    }

    private Leaf merged(List<Value> group) {
      note(group);
      return Leaf.of(below(group), people(group));
    }

    private void note(List<Value> group) {
      List<Value> known = known(group);
      if (known.size() > 1) {
        merges.add(
            Merge.tooSmall(partition, known.stream().map(value -> below(List.of(value))).toList()));
      }
    }

    private List<Leaf> joined(List<Leaf> divided, List<Value> small, Value large) {
      Leaf joining =
          small.stream().noneMatch(Value::isKnown)
              ? new Leaf(List.of(), people(small))
              : Leaf.of(below(small), people(small));
      Cohort nearest = nearest(joining.people(), large.people());
      List<Leaf> leaves = new ArrayList<>();
      for (Leaf leaf : divided) {
        boolean takes = leaf.people().contains(nearest);
        leaves.add(takes ? leaf.with(joining) : leaf);
        if (takes) {
          noteJoined(leaf, small);
        }
      }
      return leaves;
    }

    private void noteJoined(Leaf leaf, List<Value> small) {
      List<List<Step>> paths = new ArrayList<>();
      known(small).forEach(value -> paths.add(below(List.of(value))));
      paths.add(leaf.paths().getFirst());
      if (paths.size() > 1) {
        merges.add(Merge.tooSmall(partition, paths));
      }
    }

    /**
     * Go down to somebody among whose group the small ones stand best: by each key the value that
     * most of them have, or else the smallest. It does not depend on how far the group is divided.
     * Answers by sealed code, which may come from anywhere, go where they weigh least.
     */
    private Cohort nearest(List<Cohort> joining, List<Cohort> among) {
      List<Cohort> people = among;
      for (SegmentKey next : rest) {
        Map<String, Integer> own = new TreeMap<>();
        joining.forEach(
            one -> own.merge(segments.value(next, one.segments()), one.n(), Integer::sum));
        people =
            values(next, people).stream().min(Value.nearest(own)).map(Value::people).orElseThrow();
      }
      return people.getFirst();
    }

    private List<Step> below(Collection<Value> group) {
      List<Step> longer = new ArrayList<>(path);
      longer.add(Step.of(key, known(group).stream().map(Value::code).toList()));
      return longer;
    }

    /** Values that somebody was invited with; others would tell of people who corrected theirs. */
    private List<Value> known(Collection<Value> group) {
      List<Value> known = group.stream().filter(Value::isKnown).toList();
      return known.isEmpty() ? List.copyOf(group) : known;
    }

    private List<Cohort> people(Collection<Value> group) {
      return group.stream().flatMap(value -> value.people().stream()).toList();
    }
  }
}
