package nl.peilstok.verification;

import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Decimal numbers in their one form: no plus, no zeros in front, of a size that can be added. */
final class Numerals {
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,14}");
  private static final int DIGITS = 9;

  private Numerals() {}

  /** Any whole number. */
  static long whole(String text, Lines lines) {
    if (!WHOLE.matcher(text).matches()) {
      throw lines.fault("a figure is no whole number");
    }
    return Long.parseLong(text);
  }

  /** A number of people. */
  static int count(String text, Lines lines) {
    long number = whole(text, lines);
    if (number < 0 || text.length() > DIGITS) {
      throw lines.fault("a count is no number of people");
    }
    return (int) number;
  }

  /** Add without running over: figures that wrap around could agree by chance. */
  static long sum(LongStream figures) {
    try {
      return figures.reduce(0, Math::addExact);
    } catch (ArithmeticException tooLarge) {
      throw new Unreadable("The figures are too large to be of people.");
    }
  }
}
