package nl.peilstok.attacker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.peilstok.analytics.attack.Fact;

/** All numbers that were seen, those that count people of a group as facts of a wave. */
final class Pool {
  private static final String CUT = "…";

  /** The base of respondents; those of scales begin with the word scale. */
  static final String PEOPLE = "people";

  private final Map<String, Map<String, Fact>> facts = new TreeMap<>();
  private final Map<String, Map<String, SortedSet<Integer>>> groups = new HashMap<>();
  private final Map<String, Map<String, SortedSet<Integer>>> groupsNear = new HashMap<>();
  private final Map<String, Crowd> crowds;
  private final Map<String, Set<Long>> coverage = new HashMap<>();
  private final Map<String, String> scales = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> numbered = new HashSet<>();
  private final Set<String> waves = new HashSet<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final List<Unaccounted> unaccounted = new ArrayList<>();
  private long numbers;

  /**
   * Nothing yet.
   *
   * @param crowds the people of the waves of which the attacker knows them
   */
  Pool(Map<String, Crowd> crowds) {
    this.crowds = Map.copyOf(crowds);
  }

  /** A number that nothing says the meaning of. */
  record Unaccounted(Document document, String place, String text) {
    @Override
    public String toString() {
      return "%s (%s): %s: %s".formatted(document.address(), document.viewer(), place, text);
    }
  }

  void count(Document document, long more) {
    addresses.add(document.address());
    numbers += more;
  }

  void fact(Document document, Fact fact) {
    facts
        .computeIfAbsent(document.wave(), _ -> new LinkedHashMap<>())
        .putIfAbsent(fact.base() + fact.kinds() + fact.count(), fact);
  }

  void unaccounted(Document document, String place, String text) {
    unaccounted.add(new Unaccounted(document, place, text));
  }

  /** Remember under which names people of a group are shown. */
  void group(Document document, Tree name, SortedSet<Integer> kinds) {
    for (String language : name.fields().keySet()) {
      remember(groups, document.wave(), name.text(language), kinds);
      remember(groupsNear, near(document), name.text(language), kinds);
    }
  }

  /** Remember who all are; a page often needs no name for them. */
  void everybody(Document document, SortedSet<Integer> kinds) {
    remember(groups, document.wave(), Cells.EVERYBODY, kinds);
  }

  private static void remember(
      Map<String, Map<String, SortedSet<Integer>>> groups,
      String place,
      String name,
      SortedSet<Integer> kinds) {
    groups.computeIfAbsent(place, _ -> new HashMap<>()).put(name, kinds);
  }

  /** Where a name means one group: by directorate another draws codes than by role. */
  private static String near(Document document) {
    return document.wave() + " " + document.at().about() + " " + document.parameter("by", "");
  }

  Optional<SortedSet<Integer>> group(Document document, String name) {
    SortedSet<Integer> near = groupsNear.getOrDefault(near(document), Map.of()).get(name);
    return near == null
        ? Optional.ofNullable(groups.getOrDefault(document.wave(), Map.of()).get(name))
        : Optional.of(near);
  }

  /** Whether so many of a group were invited; a number that is not this may count answers. */
  boolean isInvited(Document document, SortedSet<Integer> kinds, long count) {
    Crowd crowd = crowds.get(document.wave());
    return crowd == null || crowd.people(kinds) == count;
  }

  void coverage(Document document, long people) {
    coverage.computeIfAbsent(document.wave(), _ -> new HashSet<>()).add(people);
  }

  boolean isCoverage(Document document, long people) {
    return coverage.getOrDefault(document.wave(), Set.of()).contains(people);
  }

  /** Remember the names of a scale. */
  void scale(String id, Tree name) {
    name.fields().keySet().forEach(language -> scales.put(name.text(language), id));
  }

  /** The ids of the scales of which names are known. */
  Set<String> scaleIds() {
    return Set.copyOf(scales.values());
  }

  Optional<String> scale(String name) {
    return Optional.ofNullable(scales.get(name));
  }

  /** Remember a name in which digits mean nothing. */
  void name(String name) {
    names.add(name);
    if (Cells.hasNumber(name)) {
      numbered.add(name);
    }
  }

  /** Remember the name of a wave, under which figures stand. */
  void wave(String name) {
    waves.add(name);
    name(name);
  }

  /** Remember the wording of a question, which may hold numbers. */
  void question(String text) {
    name(text);
  }

  boolean isWave(String name) {
    return waves.contains(name);
  }

  /** Whether the people of the document's wave are known at all. */
  boolean knowsPeople(Document document) {
    return groups.containsKey(document.wave());
  }

  /** Whether a text is a name, or a list of names in which no other digits stand. */
  boolean isName(Document document, String text) {
    if (names.contains(text) || scales.containsKey(text) || group(document, text).isPresent()) {
      return true;
    }
    String rest = text;
    for (String name : numbered) {
      rest = rest.replace(name, "");
    }
    return !Cells.hasNumber(rest.endsWith(CUT) ? beforeTheCut(rest) : rest);
  }

  /** A chart has no room for a long name: the last of several names may have lost its end. */
  private String beforeTheCut(String text) {
    String seen = text.substring(0, text.length() - CUT.length());
    int last = Math.max(0, seen.lastIndexOf(',') + 1);
    String begun = seen.substring(last).strip();
    return numbered.stream().anyMatch(name -> name.startsWith(begun))
        ? seen.substring(0, last)
        : text;
  }

  Set<String> waves() {
    return facts.keySet();
  }

  List<Fact> facts(String wave) {
    return List.copyOf(facts.getOrDefault(wave, Map.of()).values());
  }

  List<Unaccounted> unaccounted() {
    return List.copyOf(unaccounted);
  }

  int addresses() {
    return addresses.size();
  }

  long numbers() {
    return numbers;
  }
}
