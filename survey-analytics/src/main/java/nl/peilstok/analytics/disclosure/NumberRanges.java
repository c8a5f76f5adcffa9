package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Part numbers as text, such as {@code 1-4,7}; every set has exactly one text. */
final class NumberRanges {
  private NumberRanges() {}

  static String text(SortedSet<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    Iterator<Integer> rest = numbers.iterator();
    Integer next = rest.hasNext() ? rest.next() : null;
    while (next != null) {
      int first = next;
      int last = next;
      next = rest.hasNext() ? rest.next() : null;
      while (next != null && next == last + 1) {
        last = next;
        next = rest.hasNext() ? rest.next() : null;
      }
      ranges.add(first == last ? Integer.toString(first) : first + "-" + last);
    }
    return String.join(",", ranges);
  }

  /**
   * Read the text back.
   *
   * @throws NumberFormatException when there is no number where one should be
   */
  static SortedSet<Integer> numbers(String text) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (String range : text.split(",", -1)) {
      int dash = range.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
      int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
      for (int number = first; number <= last; number++) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
