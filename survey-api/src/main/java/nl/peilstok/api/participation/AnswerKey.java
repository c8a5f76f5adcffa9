package nl.peilstok.api.participation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;

/**
 * What it takes to score a questionnaire: nothing of it travels with the questions, so that nobody
 * reads from a page which answer counts as good.
 *
 * @param rightAnswers the right option of each knowledge item, by the item's id
 * @param statements what each statement measures, by the item's id
 */
record AnswerKey(Map<String, String> rightAnswers, Map<String, Statement> statements) {

  /** What a statement measures: kennis, houding or gedrag, and whether agreeing lowers it. */
  @Serdeable
  record Statement(String dimension, boolean reversed) {}

  static AnswerKey of(Instrument instrument) {
    Map<String, String> rightAnswers = new LinkedHashMap<>();
    Map<String, Statement> statements = new LinkedHashMap<>();
    for (Item item : instrument.items()) {
      switch (item) {
        case Item.Knowledge knowledge -> rightAnswers.put(item.id(), knowledge.right());
        case Item.Likert likert ->
            statements.put(item.id(), new Statement(likert.dimension().code(), likert.reversed()));
        case Item.SingleChoice _, Item.MultipleChoice _, Item.Mark _, Item.Term _, Item.Open _ -> {}
      }
    }
    return new AnswerKey(rightAnswers, statements);
  }
}
