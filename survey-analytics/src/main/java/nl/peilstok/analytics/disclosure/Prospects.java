package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Count, try by try, which groups of one kind stand alone. */
final class Prospects {
  private final Grouping grouping;
  private final GroupLabels labels;
  private final int[] tries;
  private final List<Integer> alone = new ArrayList<>();
  private final Map<List<Integer>, Integer> together = new LinkedHashMap<>();

  private Prospects(Grouping grouping, GroupLabels labels) {
    this.grouping = grouping;
    this.labels = labels;
    this.tries = new int[labels.count()];
  }

  static Prospect of(Grouping grouping, GroupLabels labels, List<Division> divisions) {
    Prospects prospects = new Prospects(grouping, labels);
    divisions.forEach(prospects::count);
    return prospects.prospect();
  }

  private void count(Division division) {
    List<List<Cohort>> parts = division.parts(grouping.partition());
    int apart = 0;
    if (!parts.isEmpty()) {
      Clumps clumps = new Clumps(labels.count());
      parts.forEach(part -> clumps.join(labels.of(part)));
      for (List<Integer> clump : clumps.all()) {
        apart += count(clump);
      }
    }
    alone.add(apart);
  }

  /** How many groups of the clump stand alone: one or none. */
  private int count(List<Integer> clump) {
    if (clump.stream().noneMatch(this::isGroup)) {
      return 0;
    }
    if (clump.size() > 1) {
      together.merge(clump, 1, Integer::sum);
      return 0;
    }
    tries[clump.getFirst()]++;
    return 1;
  }

  private boolean isGroup(int number) {
    return Grouping.isGroup(labels.label(number));
  }

  private Prospect prospect() {
    List<Prospect.Group> groups = new ArrayList<>();
    for (int number = 0; number < labels.count(); number++) {
      if (isGroup(number)) {
        groups.add(new Prospect.Group(labels.label(number), labels.invited(number), tries[number]));
      }
    }
    return new Prospect(grouping, Spread.of(alone), groups, clumped());
  }

  private List<Prospect.Together> clumped() {
    return together.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(
            entry ->
                new Prospect.Together(
                    entry.getKey().stream().filter(this::isGroup).map(labels::label).toList(),
                    entry.getValue()))
        .toList();
  }
}
