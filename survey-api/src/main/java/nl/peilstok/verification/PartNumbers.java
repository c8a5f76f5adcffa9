package nl.peilstok.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers of parts in ascending order, such as {@code 1-4,7}. */
final class PartNumbers {
  private final int[] numbers;

  private PartNumbers(int[] numbers) {
    this.numbers = numbers;
  }

  static PartNumbers of(IntStream numbers) {
    return new PartNumbers(numbers.sorted().toArray());
  }

  /** Read the text, which has one form for each set; no number may pass the limit. */
  static PartNumbers parse(String text, int limit, Lines lines) {
    IntStream.Builder numbers = IntStream.builder();
    int last = -1;
    for (String range : text.split(",", -1)) {
      int dash = range.indexOf('-');
      int first = Numerals.count(dash < 0 ? range : range.substring(0, dash), lines);
      int end = dash < 0 ? first : Numerals.count(range.substring(dash + 1), lines);
      boolean isRange = dash < 0 || end > first;
      // Numbers that follow one another are written as a range, so that a set has one form.
      if (first <= last + 1 || !isRange || end > limit) {
        throw lines.fault("these are no numbers of parts");
      }
      IntStream.rangeClosed(first, end).forEach(numbers);
      last = end;
    }
    return new PartNumbers(numbers.build().toArray());
  }

  int size() {
    return numbers.length;
  }

  int first() {
    return numbers[0];
  }

  IntStream stream() {
    return Arrays.stream(numbers);
  }

  @Override
  public String toString() {
    List<String> ranges = new ArrayList<>();
    for (int start = 0; start < numbers.length; ) {
      int end = start;
      while (end + 1 < numbers.length && numbers[end + 1] == numbers[end] + 1) {
        end++;
      }
      ranges.add(start == end ? "" + numbers[start] : numbers[start] + "-" + numbers[end]);
      start = end + 1;
    }
    return String.join(",", ranges);
  }
}
