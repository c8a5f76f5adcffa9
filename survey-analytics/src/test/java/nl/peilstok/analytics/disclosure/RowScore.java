package nl.peilstok.analytics.disclosure;

import java.util.OptionalDouble;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Response;

/** The score of one response, worked out by itself and in floating point, to compare with. */
final class RowScore {
  private RowScore() {}

  static OptionalDouble of(Instrument instrument, String scale, Response response) {
    double sum = 0;
    int answered = 0;
    int asked = 0;
    for (Item item : instrument.items()) {
      if (item instanceof Item.Likert likert && likert.dimension().code().equals(scale)) {
        asked++;
        if (response.answers().get(item.id()) instanceof Answer.Step step) {
          answered++;
          sum += likert.reversed() ? 6 - step.value() : step.value();
        }
      }
    }
    boolean enough = answered * 2 >= asked && answered > 0;
    return enough ? OptionalDouble.of((sum / answered - 1) / 4 * 100) : OptionalDouble.empty();
  }
}
