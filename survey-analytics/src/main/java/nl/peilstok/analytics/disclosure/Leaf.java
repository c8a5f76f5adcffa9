package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * People whom the split divides no further.
 *
 * @param paths the divisions that lead to them; the first is where they stand in the tree, the
 *     others are those of groups that were too small and joined them
 */
record Leaf(List<List<Step>> paths, List<Cohort> people) {

  /** Copy the lists. */
  Leaf {
    paths = paths.stream().map(List::copyOf).toList();
    people = List.copyOf(people);
  }

  static Leaf of(List<Step> path, List<Cohort> people) {
    return new Leaf(List.of(path), people);
  }

  /** How many of them answered. */
  int respondents() {
    return people.stream().mapToInt(Cohort::n).sum();
  }

  /** These and others, who stand with these from now on. */
  Leaf with(Leaf joining) {
    List<List<Step>> all = new ArrayList<>(paths);
    all.addAll(joining.paths);
    List<Cohort> both = new ArrayList<>(people);
    both.addAll(joining.people);
    return new Leaf(all, both);
  }
}
