package nl.peilstok.analytics.tally;

import java.util.List;
import nl.peilstok.analytics.tally.ScoredItem.ItemScores;
import nl.peilstok.core.instrument.Scale;

/** How scores on one scale are made; all that can occur are computed once. */
final class ScaleScoring {
  private final int[] members;
  private final int mostOfOne;
  private final long[] scores;

  /**
   * Prepare.
   *
   * @param members the scale's items, as places among all that are scored
   * @param mostOfOne the most that one answer adds
   */
  ScaleScoring(Scale scale, List<Integer> members, int mostOfOne) {
    this.members = members.stream().mapToInt(Integer::intValue).toArray();
    this.mostOfOne = mostOfOne;
    int most = members.size() * mostOfOne;
    this.scores = new long[(members.size() + 1) * (most + 1)];
    for (int answered = 1; answered <= members.size(); answered++) {
      for (int sum = 0; sum <= answered * mostOfOne; sum++) {
        scores[place(answered, sum)] = score(scale, answered, sum);
      }
    }
  }

  /** Compute the scores of people of whose items the scores are known. */
  void read(ItemScores[] items, int people, ScaleScores result) {
    int[] sum = new int[people];
    int[] answered = new int[people];
    int[] asked = new int[people];
    for (int member : members) {
      add(items[member].values(), sum);
      add(items[member].answered(), answered);
      add(items[member].asked(), asked);
    }
    result.clear();
    for (int person = 0; person < people; person++) {
      if (Score.isValid(answered[person], asked[person])) {
        result.put(scores[place(answered[person], sum[person])]);
      } else {
        result.putNone();
      }
    }
    result.close();
  }

  private int place(int answered, int sum) {
    return (answered * ((members.length * mostOfOne) + 1)) + sum;
  }

  private static long score(Scale scale, int answered, int sum) {
    return scale.id().equals(Scale.SCENARIOS)
        ? Score.ofRight(sum, answered, Score.HUNDREDTHS)
        : Score.ofSteps(sum, answered, Score.Steps.LIKERT, Score.HUNDREDTHS);
  }

  private static void add(int[] terms, int[] sums) {
    for (int person = 0; person < sums.length; person++) {
      sums[person] += terms[person];
    }
  }
}
