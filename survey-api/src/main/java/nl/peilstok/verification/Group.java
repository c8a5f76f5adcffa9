package nl.peilstok.verification;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Parts that a base shows together, with the figures as they stand. */
final class Group {
  private static final int ANSWERED = 4;
  private static final int NO_ANSWER_KNOWN = 3;

  private final Kind kind;
  private final PartNumbers parts;
  private final long[] figures;

  private Group(Kind kind, PartNumbers parts, long[] figures) {
    this.kind = kind;
    this.parts = parts;
    this.figures = figures;
  }

  static Group read(Row row, Kind kind, int highestPart, Lines lines) {
    PartNumbers parts = PartNumbers.parse(row.members(), highestPart, lines);
    if (parts.first() != row.position()) {
      throw lines.fault("the place of a group is the number of its first part");
    }
    long[] figures = figures(row.figures(), lines);
    boolean complete = kind.isOfAnswers() ? figures.length >= ANSWERED : figures.length >= 1;
    if (!complete || figures[0] < 0) {
      throw lines.fault("figures are missing");
    }
    if (kind.isOfAnswers() && Arrays.stream(figures).anyMatch(figure -> figure < 0)) {
      throw lines.fault("an answer cannot be given less than never");
    }
    return new Group(kind, parts, figures);
  }

  private static long[] figures(String text, Lines lines) {
    // An item without answers to choose from begins with an empty field.
    String all = text.startsWith(";") ? text.substring(1) : text;
    return Arrays.stream(all.split("[;,]", -1))
        .mapToLong(figure -> Numerals.whole(figure, lines))
        .toArray();
  }

  PartNumbers parts() {
    return parts;
  }

  int columns() {
    return figures.length;
  }

  long column(int index) {
    return figures[index];
  }

  /** How many of the columns tell how often an answer was given. */
  int answers() {
    return kind.isOfAnswers() ? figures.length - ANSWERED : 0;
  }

  LongStream answerCounts() {
    return IntStream.range(0, answers()).mapToLong(this::column);
  }

  /** Everybody who is counted in any way. */
  long people() {
    return kind.isOfAnswers()
        ? IntStream.range(answers(), figures.length).mapToLong(this::column).sum()
        : figures[0];
  }

  /** The people with an answer that has a value. */
  long answered() {
    return kind.isOfAnswers() ? figures[figures.length - ANSWERED] : figures[0];
  }

  /** The same and, for an item, those who chose not to know. */
  long answeredOrNotKnown() {
    return answered() + (kind.isOfAnswers() ? figures[figures.length - NO_ANSWER_KNOWN] : 0);
  }

  /**
   * Whether the figures tell what each one answered: all the same, as far as figures can show.
   *
   * <p>Where some chose not to know, whether that is an answer depends on the item.
   */
  boolean isOfOneMind() {
    return switch (kind) {
      case ITEM, ITEM_BY_DIRECTORATE, ITEM_OF_ALL ->
          answered() == 0 || answerCounts().anyMatch(count -> count == answeredOrNotKnown());
      case SCALE -> figures.length == 3 && isConstant(figures[0], figures[1], figures[2]);
      case CERTAINTY -> figures.length == 3 && (figures[1] == 0 || figures[2] == figures[0]);
      case DIMENSIONS -> false;
    };
  }

  /** No spread: n times the sum of squares is the square of the sum. */
  private static boolean isConstant(long n, long sum, long sumOfSquares) {
    return BigInteger.valueOf(n)
        .multiply(BigInteger.valueOf(sumOfSquares))
        .equals(BigInteger.valueOf(sum).pow(2));
  }
}
