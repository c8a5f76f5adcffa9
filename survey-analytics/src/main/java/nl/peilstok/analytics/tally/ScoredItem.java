package nl.peilstok.analytics.tally;

import nl.peilstok.core.instrument.Item;

/** What each code of an item of a scale is worth. */
final class ScoredItem {
  private final ItemCode code;
  private final int[] values;
  private final int[] answered;

  private ScoredItem(ItemCode code) {
    this.code = code;
    this.values = new int[code.missing() + 1];
    this.answered = new int[code.missing() + 1];
  }

  /** Prepare for an item that is part of a scale. */
  static ScoredItem of(ItemCode code) {
    return switch (code.item()) {
      case Item.Likert likert -> steps(code, likert);
      case Item.Knowledge knowledge -> right(code, knowledge);
      case Item.SingleChoice _, Item.MultipleChoice _, Item.Mark _, Item.Term _, Item.Open _ ->
          throw new IllegalArgumentException("no part of a scale: " + code.item().id());
    };
  }

  /** Five steps; <i>weet ik niet</i> gives no value and is no answer. */
  private static ScoredItem steps(ItemCode code, Item.Likert likert) {
    ScoredItem item = new ScoredItem(code);
    for (int step = 1; step <= code.answers(); step++) {
      item.values[step] = likert.reversed() ? Score.Steps.LIKERT.turned(step) : step;
      item.answered[step] = 1;
    }
    return item;
  }

  /** Right or not; <i>weet ik niet</i> is an answer, and not right. */
  private static ScoredItem right(ItemCode code, Item.Knowledge knowledge) {
    ScoredItem item = new ScoredItem(code);
    item.values[code.code(knowledge.right())] = 1;
    for (int answer = 1; answer <= code.dontKnow(); answer++) {
      item.answered[answer] = 1;
    }
    return item;
  }

  /** The most that an answer adds to a sum. */
  int highest() {
    return code.item() instanceof Item.Likert ? Score.Steps.LIKERT.highest() : 1;
  }

  /** Write, per person, what the answer adds, whether there is one, and whether it was asked. */
  void read(Block block, ItemScores scores) {
    int[] codes = block.field(code.field());
    for (int person = 0; person < block.size(); person++) {
      scores.values()[person] = values[codes[person]];
      scores.answered()[person] = answered[codes[person]];
      scores.asked()[person] = Integer.signum(codes[person]);
    }
  }

  /**
   * One item's answers, by person.
   *
   * @param values the turned step, or 1 for right; 0 where there is no answer
   * @param answered 1 or 0
   * @param asked 1 or 0
   */
  @SuppressWarnings("ArrayRecordComponent")
  record ItemScores(int[] values, int[] answered, int[] asked) {

    ItemScores(int capacity) {
      this(new int[capacity], new int[capacity], new int[capacity]);
    }
  }
}
