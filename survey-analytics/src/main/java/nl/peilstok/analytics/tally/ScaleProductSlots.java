package nl.peilstok.analytics.tally;

import nl.peilstok.analytics.tally.Scoring.Scored;

/** Where two scales are counted together, over the people who have both scores. */
final class ScaleProductSlots {
  static final int WIDTH = ProductSlots.width(2);

  private final Pair pair;
  private final int offset;

  ScaleProductSlots(Pair pair, int offset) {
    this.pair = pair;
    this.offset = offset;
  }

  /** Two scales, by place among all. */
  record Pair(int first, int second) {}

  void count(Scored scored, long[] counters) {
    ScaleScores first = scored.scale(pair.first());
    ScaleScores second = scored.scale(pair.second());
    counters[offset] += first.nWith(second);
    counters[offset + 1] += first.sumWith(second);
    counters[offset + 2] += second.sumWith(first);
    counters[offset + 3] += first.sumOfSquaresWith(second);
    counters[offset + 4] += first.productsWith(second);
    counters[offset + 5] += second.sumOfSquaresWith(first);
  }

  ScaleProducts products(Scoring scoring, long[] counters) {
    return new ScaleProducts(
        scoring.scales().get(pair.first()).id(),
        scoring.scales().get(pair.second()).id(),
        new ProductSlots(2, offset).products(counters));
  }
}
