package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.tally.Score;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;

/** Score the statements as the tally does, without building a response. */
final class Scoring {
  /** Too few answers for a score. */
  static final int NO_SCORE = -1;

  private final List<Item.Likert> statements;
  private final List<Members> scales = new ArrayList<>();

  /** A scale with the places of its statements. */
  private record Members(String scale, List<Integer> places) {}

  Scoring(Instrument instrument) {
    this.statements = Statements.of(instrument);
    List<String> ids = statements.stream().map(Item::id).toList();
    for (Scale scale : instrument.scales()) {
      if (!scale.id().equals(Scale.SCENARIOS)) {
        scales.add(new Members(scale.id(), scale.items().stream().map(ids::indexOf).toList()));
      }
    }
  }

  /** The scales that are scored, in the order of the scores. */
  List<String> scales() {
    return scales.stream().map(Members::scale).toList();
  }

  /** The scores of one person in hundredths of a point, {@link #NO_SCORE} where there is none. */
  int[] scores(int[] answers) {
    int[] scores = new int[scales.size()];
    for (int index = 0; index < scores.length; index++) {
      scores[index] = score(scales.get(index).places(), answers);
    }
    return scores;
  }

  private int score(List<Integer> places, int[] answers) {
    int asked = 0;
    int answered = 0;
    int sum = 0;
    for (int place : places) {
      int given = answers[place];
      asked += given == Statements.NOT_ASKED ? 0 : 1;
      if (given > Statements.MISSING) {
        answered++;
        sum += statements.get(place).reversed() ? Score.Steps.LIKERT.turned(given) : given;
      }
    }
    return Score.isValid(answered, asked)
        ? (int) Score.ofSteps(sum, answered, Score.Steps.LIKERT, Score.HUNDREDTHS)
        : NO_SCORE;
  }
}
