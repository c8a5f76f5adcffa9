package nl.peilstok.analytics.tally;

/**
 * The scores of a block of people on one scale, in hundredths of a point.
 *
 * <p>Who lacks a score has 0, and is listed: few do, so that a sum over who has <i>another</i>
 * scale too is the whole sum without those few.
 */
final class ScaleScores {
  private final long[] scores;
  private final long[] squares;
  private final long[] valid;
  private final int[] lacking;
  private int people;
  private int lackingPeople;
  private long sum;
  private long sumOfSquares;

  ScaleScores(int capacity) {
    this.scores = new long[capacity];
    this.squares = new long[capacity];
    this.valid = new long[capacity];
    this.lacking = new int[capacity];
  }

  /** Begin again with nobody. */
  void clear() {
    people = 0;
    lackingPeople = 0;
  }

  /** Write the next person's score. */
  void put(long score) {
    scores[people] = score;
    valid[people] = 1;
    people++;
  }

  /** Write that the next person has none. */
  void putNone() {
    scores[people] = 0;
    valid[people] = 0;
    lacking[lackingPeople] = people;
    lackingPeople++;
    people++;
  }

  /** Add up, once all are written. */
  void close() {
    for (int person = 0; person < people; person++) {
      squares[person] = scores[person] * scores[person];
    }
    sum = Sums.of(scores, people);
    sumOfSquares = Sums.of(squares, people);
  }

  /** The scores; 0 for who has none. */
  long[] scores() {
    return scores;
  }

  /** 1 for who has a score, else 0. */
  long[] valid() {
    return valid;
  }

  /** How many have a score. */
  long n() {
    return (long) people - lackingPeople;
  }

  long sum() {
    return sum;
  }

  long sumOfSquares() {
    return sumOfSquares;
  }

  /** How many have this score and the other. */
  long nWith(ScaleScores other) {
    return n() - other.ofLacking(valid);
  }

  /** The sum over who has the other score too. */
  long sumWith(ScaleScores other) {
    return sum - other.ofLacking(scores);
  }

  /** The sum of squares over who has the other score too. */
  long sumOfSquaresWith(ScaleScores other) {
    return sumOfSquares - other.ofLacking(squares);
  }

  /** The sum of the products over who has both scores. */
  long productsWith(ScaleScores other) {
    return Sums.ofProducts(scores, other.scores, people);
  }

  private long ofLacking(long[] values) {
    long ofThem = 0;
    for (int index = 0; index < lackingPeople; index++) {
      ofThem += values[lacking[index]];
    }
    return ofThem;
  }
}
