package nl.peilstok.attacker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the people whom a label means; that there are as many as were invited confirms it. */
record Crowd(
    Staff staff, Organisation organisation, Map<String, Optional<SortedSet<Integer>>> found) {

  Crowd(Staff staff, Organisation organisation) {
    this(staff, organisation, new HashMap<>());
  }

  /**
   * The kinds that a label means.
   *
   * @param invited how many there should be; negative where that is not told
   * @return empty where nobody can be meant
   */
  Optional<SortedSet<Integer>> find(Label label, long invited) {
    return found.computeIfAbsent(label.text() + invited, _ -> search(label, invited));
  }

  private Optional<SortedSet<Integer>> search(Label label, long invited) {
    List<Integer> sealed =
        all().filter(kind -> staff.kinds().get(kind).isBySealedCode()).boxed().toList();
    // Small groups who draw a code count for the organisation instead of for their top unit.
    return Stream.concat(Stream.of(label.holds()), label.otherwise().stream())
        .flatMap(
            holds ->
                IntStream.range(0, 1 << sealed.size())
                    .mapToObj(moved -> kinds(holds, kind -> isIn(moved, sealed.indexOf(kind)))))
        .filter(kinds -> invited < 0 || people(kinds) == invited)
        .findFirst();
  }

  /** How many people there are of these kinds. */
  long people(SortedSet<Integer> kinds) {
    return kinds.stream().mapToLong(staff.people()::get).sum();
  }

  private SortedSet<Integer> kinds(BiPredicate<Staff.Kind, String> holds, IntPredicate moved) {
    TreeSet<Integer> kinds = new TreeSet<>();
    all().filter(kind -> holds(holds, kind, moved.test(kind))).forEach(kinds::add);
    return kinds;
  }

  private boolean holds(BiPredicate<Staff.Kind, String> holds, int number, boolean moved) {
    Staff.Kind kind = staff.kinds().get(number);
    if (!moved) {
      return holds.test(kind, kind.unit());
    }
    Map<String, String> values = new HashMap<>(kind.values());
    values.put("directorate", Staff.SEALED_CODE);
    return holds.test(new Staff.Kind(kind.unit(), values), organisation.root());
  }

  private static boolean isIn(int set, int number) {
    return number >= 0 && (set >> number & 1) == 1;
  }

  private IntStream all() {
    return IntStream.range(0, staff.kinds().size());
  }
}
