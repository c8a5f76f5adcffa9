package nl.peilstok.analytics.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All published groups of one base, and the classes of people that they tell apart.
 *
 * @param facts one a group
 * @param members the classes of each group, by number
 * @param contradictions groups that were read with two counts
 */
record Sums(
    String base,
    List<Fact> facts,
    List<PeopleClass> classes,
    List<BitSet> members,
    List<Long> invited,
    List<Contradiction> contradictions) {

  /** Sort the facts of one base; facts of nobody are left out. */
  static Sums of(String base, List<Fact> facts, List<Long> invited, Turnout turnout) {
    Map<SortedSet<Integer>, Fact> groups = new LinkedHashMap<>();
    List<Contradiction> contradictions = new ArrayList<>();
    for (Fact fact : facts) {
      Fact first = groups.putIfAbsent(fact.kinds(), fact);
      if (first != null && first.count() != fact.count()) {
        contradictions.add(new Contradiction(first, fact));
      }
    }
    List<Fact> distinct = groups.values().stream().filter(fact -> !fact.kinds().isEmpty()).toList();
    List<PeopleClass> classes = classes(distinct, invited, turnout);
    return new Sums(
        base, distinct, classes, members(distinct.size(), classes), invited, contradictions);
  }

  private static List<BitSet> members(int groups, List<PeopleClass> classes) {
    List<BitSet> members = Stream.generate(BitSet::new).limit(groups).toList();
    for (int number = 0; number < classes.size(); number++) {
      int one = number;
      classes.get(number).groups().stream().forEach(group -> members.get(group).set(one));
    }
    return members;
  }

  /** The classes that only the groups of one view tell apart: its parts, as far as they show. */
  List<BitSet> parts(String view) {
    Map<BitSet, BitSet> parts = new LinkedHashMap<>();
    for (int number = 0; number < classes.size(); number++) {
      BitSet groups = new BitSet();
      classes.get(number).groups().stream()
          .filter(group -> facts.get(group).view().equals(view))
          .forEach(groups::set);
      parts.computeIfAbsent(groups, _ -> new BitSet()).set(number);
    }
    return List.copyOf(parts.values());
  }

  private static List<PeopleClass> classes(List<Fact> facts, List<Long> invited, Turnout turnout) {
    Map<Integer, BitSet> memberships = new TreeMap<>();
    for (int group = 0; group < facts.size(); group++) {
      for (int kind : facts.get(group).kinds()) {
        memberships.computeIfAbsent(kind, _ -> new BitSet()).set(group);
      }
    }
    Map<BitSet, List<Integer>> kinds = new LinkedHashMap<>();
    memberships.forEach(
        (kind, groups) -> kinds.computeIfAbsent(groups, _ -> new ArrayList<>()).add(kind));
    Weighing weighing = Weighing.of(facts, invited, turnout);
    return kinds.entrySet().stream()
        .map(one -> weighing.weighed(one.getValue(), one.getKey()))
        .filter(one -> one.invited() > 0)
        .toList();
  }

  /** How large classes are, by the truth or by the response of the groups around them. */
  private record Weighing(List<Double> responses, List<Long> invited, Turnout turnout) {

    static Weighing of(List<Fact> facts, List<Long> invited, Turnout turnout) {
      List<Double> responses =
          facts.stream()
              .map(fact -> (double) fact.count() / people(fact.kinds(), invited))
              .toList();
      return new Weighing(responses, invited, turnout);
    }

    PeopleClass weighed(List<Integer> kinds, BitSet groups) {
      long people = people(kinds, invited);
      double weight =
          switch (turnout) {
            case Turnout.Known(List<Integer> respondents) ->
                kinds.stream().mapToInt(respondents::get).sum();
            case Turnout.Unknown _ -> people * response(groups);
          };
      return new PeopleClass(kinds, groups, people, weight);
    }

    private double response(BitSet groups) {
      return groups.stream().mapToDouble(responses::get).average().orElse(1);
    }

    private static long people(Collection<Integer> kinds, List<Long> invited) {
      return kinds.stream().mapToLong(invited::get).sum();
    }
  }
}
