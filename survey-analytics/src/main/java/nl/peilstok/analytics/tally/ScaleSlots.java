package nl.peilstok.analytics.tally;

import java.util.List;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.core.instrument.Scale;

/** Where the scores on one scale are counted, and how a score is made. */
final class ScaleSlots {
  /** How many counters a scale takes: n, sum and sum of squares of hundredths of a point. */
  static final int WIDTH = 3;

  private final Scale scale;
  private final List<Member> members;
  private final int offset;

  ScaleSlots(Scale scale, List<Member> members, int offset) {
    this.scale = scale;
    this.members = List.copyOf(members);
    this.offset = offset;
  }

  String id() {
    return scale.id();
  }

  /**
   * Count a person's score, if there are enough answers for one.
   *
   * @param deeds what the person did, by item, as {@link ItemSlots#count} says
   */
  void count(int[] deeds, long[] counters) {
    int asked = 0;
    int answered = 0;
    int sum = 0;
    for (Member member : members) {
      int deed = deeds[member.item()];
      asked += deed == ItemSlots.NOT_ASKED ? 0 : 1;
      answered += member.isAnswer(deed) ? 1 : 0;
      sum += member.value(deed);
    }
    if (Score.isValid(answered, asked)) {
      add(score(sum, answered), counters);
    }
  }

  /** Read the counters back. */
  Moments moments(long[] counters) {
    return new Moments(counters[offset], counters[offset + 1], counters[offset + 2]);
  }

  private long score(int sum, int answered) {
    return scale.id().equals(Scale.SCENARIOS)
        ? Score.ofRight(sum, answered, Score.HUNDREDTHS)
        : Score.ofSteps(sum, answered, Score.Steps.LIKERT, Score.HUNDREDTHS);
  }

  private void add(long score, long[] counters) {
    counters[offset]++;
    counters[offset + 1] += score;
    counters[offset + 2] += score * score;
  }

  /** An item of the scale. */
  sealed interface Member {

    /** The item's place among all items. */
    int item();

    /** Whether what a person did counts as answered. */
    boolean isAnswer(int deed);

    /** What it adds to the sum; 0 when it is no answer. */
    int value(int deed);
  }

  /** An item of five steps; <i>weet ik niet</i> gives no value and is no answer. */
  record Steps(int item, boolean reversed) implements Member {

    @Override
    public boolean isAnswer(int deed) {
      return deed >= 0;
    }

    @Override
    public int value(int deed) {
      if (deed < 0) {
        return 0;
      }
      int step = deed + 1;
      return reversed ? Score.Steps.LIKERT.turned(step) : step;
    }
  }

  /** A knowledge item; <i>weet ik niet</i> is an answer, and not right. */
  record Right(int item, int right) implements Member {

    @Override
    public boolean isAnswer(int deed) {
      return deed >= 0 || deed == ItemSlots.DONT_KNOW;
    }

    @Override
    public int value(int deed) {
      return deed == right ? 1 : 0;
    }
  }
}
