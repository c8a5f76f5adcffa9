package nl.peilstok.attacker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the people whom a label means; that there are as many as were invited confirms it.
 *
 * <p>Small groups who draw a code count for the organisation instead of for their top unit. Which
 * ones, nobody says: all labels together do, for only some choice makes the numbers of invited
 * people fit. So each label is asked once to narrow the choice, and again when it is settled.
 */
final class Crowd {
  private final Staff staff;
  private final Organisation organisation;
  private final List<Integer> sealed;
  private final Map<String, Optional<SortedSet<Integer>>> found = new HashMap<>();
  private List<Integer> choices;

  Crowd(Staff staff, Organisation organisation) {
    this.staff = staff;
    this.organisation = organisation;
    this.sealed = all().filter(kind -> staff.kinds().get(kind).isBySealedCode()).boxed().toList();
    this.choices = IntStream.range(0, 1 << sealed.size()).boxed().toList();
  }

  Staff staff() {
    return staff;
  }

  Organisation organisation() {
    return organisation;
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

  /** Take one of the choices that fit all labels that were asked. */
  void settle() {
    choices = List.of(choices.getFirst());
    found.clear();
  }

  /** How many people there are of these kinds. */
  long people(SortedSet<Integer> kinds) {
    return kinds.stream().mapToLong(staff.people()::get).sum();
  }

  private Optional<SortedSet<Integer>> search(Label label, long invited) {
    List<Integer> fitting = new ArrayList<>();
    Optional<SortedSet<Integer>> first = Optional.empty();
    for (int choice : choices) {
      Optional<SortedSet<Integer>> kinds = fitting(label, choice, invited);
      if (kinds.isPresent()) {
        fitting.add(choice);
        first = first.isPresent() ? first : kinds;
      }
    }
    if (!fitting.isEmpty()) {
      choices = List.copyOf(fitting);
    }
    return first;
  }

  private Optional<SortedSet<Integer>> fitting(Label label, int choice, long invited) {
    return Stream.concat(Stream.of(label.holds()), label.otherwise().stream())
        .map(holds -> kinds(holds, choice))
        .filter(kinds -> invited < 0 || people(kinds) == invited)
        .findFirst();
  }

  private SortedSet<Integer> kinds(BiPredicate<Staff.Kind, String> holds, int choice) {
    TreeSet<Integer> kinds = new TreeSet<>();
    all()
        .filter(kind -> holds(holds, kind, isIn(choice, sealed.indexOf(kind))))
        .forEach(kinds::add);
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

  private static boolean isIn(int choice, int number) {
    return number >= 0 && (choice >> number & 1) == 1;
  }

  private IntStream all() {
    return IntStream.range(0, staff.kinds().size());
  }
}
