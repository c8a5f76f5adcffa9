package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.core.instrument.Dimension;

/**
 * The scores of everybody in one wave: the survey's truth, and what the survey gets to see of it.
 *
 * <p>A score is what the survey would give if the person took part, with the same items left open,
 * in hundredths of a point (0–10,000). So the score of a respondent is the true one, and only who
 * responds makes a sample of the finite population.
 */
public final class WaveScores {
  private final List<String> scales;
  private final List<Scored> people;

  /** Somebody with a score on every scale. */
  @SuppressWarnings("ArrayRecordComponent") // never compared; a list would box 40 numbers each
  record Scored(SyntheticPerson person, Choice choice, int[] scores) {}

  WaveScores(List<String> scales, List<Scored> people) {
    this.scales = List.copyOf(scales);
    this.people = List.copyOf(people);
  }

  /** The scales, by the ids of the instrument's; the scenarios are not among them. */
  public List<String> scales() {
    return scales;
  }

  /** The true scores of these people, whether they answer or not. */
  public Moments everybody(String scale, Predicate<SyntheticPerson> among) {
    return moments(scale, one -> among.test(one.person()));
  }

  /** The true scores of all people on a dimension. */
  public Moments everybody(Dimension dimension) {
    return everybody(dimension.code(), _ -> true);
  }

  /** The scores of those among these people who answer. */
  public Moments respondents(String scale, Predicate<SyntheticPerson> among) {
    return moments(scale, one -> one.choice() == Choice.ANSWERS && among.test(one.person()));
  }

  /** The scores of all respondents on a dimension. */
  public Moments respondents(Dimension dimension) {
    return respondents(dimension.code(), _ -> true);
  }

  /**
   * One person's score.
   *
   * @param place among the people of the wave
   */
  public OptionalInt score(int place, String scale) {
    int score = people.get(place).scores()[column(scale)];
    return score == Scoring.NO_SCORE ? OptionalInt.empty() : OptionalInt.of(score);
  }

  /** The scores of the respondents among these people, one by one. */
  public List<Integer> responses(String scale, Predicate<SyntheticPerson> among) {
    int column = column(scale);
    List<Integer> scores = new ArrayList<>();
    for (Scored one : people) {
      boolean counts = one.choice() == Choice.ANSWERS && among.test(one.person());
      if (counts && one.scores()[column] != Scoring.NO_SCORE) {
        scores.add(one.scores()[column]);
      }
    }
    return scores;
  }

  private Moments moments(String scale, Predicate<Scored> counts) {
    int column = column(scale);
    long number = 0;
    long sum = 0;
    long squares = 0;
    for (Scored one : people) {
      long score = one.scores()[column];
      if (score != Scoring.NO_SCORE && counts.test(one)) {
        number++;
        sum += score;
        squares += score * score;
      }
    }
    return new Moments(number, sum, squares);
  }

  private int column(String scale) {
    int column = scales.indexOf(scale);
    if (column < 0) {
      throw new IllegalArgumentException("no scale of this instrument: " + scale);
    }
    return column;
  }
}
