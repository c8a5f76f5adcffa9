package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a person did with one item, as a small number.
 *
 * <p>{@link #NOT_ASKED} is 0, then come the categories of {@link ItemCategories} from 1, so that a
 * Likert item's code is its step, then <i>weet ik niet</i>, then missing. A multiple choice item
 * has one category, <i>answered</i>, and a field of 0 or 1 for each option after it.
 */
final class ItemCode {
  static final int NOT_ASKED = 0;

  private final Item item;
  private final int field;
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * Prepare.
   *
   * @param field the place of the item's code in a row
   */
  ItemCode(Item item, int field) {
    this.item = item;
    this.field = field;
    for (String category : ItemCategories.of(item)) {
      positions.put(category, positions.size());
    }
  }

  Item item() {
    return item;
  }

  int field() {
    return field;
  }

  /** The highest value of each field that the item takes, its code first. */
  List<Integer> highest() {
    List<Integer> highest = new ArrayList<>(List.of(missing()));
    if (hasOptionFields()) {
      positions.forEach((_, _) -> highest.add(1));
    }
    return highest;
  }

  /** How many codes mean an answer; they begin at 1. */
  int answers() {
    return hasOptionFields() ? 1 : positions.size();
  }

  /** The code of <i>weet ik niet</i>. */
  int dontKnow() {
    return answers() + 1;
  }

  /** The code of somebody who was asked and left it open; the highest of all. */
  int missing() {
    return answers() + 2;
  }

  boolean isAnswer(int code) {
    return code > NOT_ASKED && code <= answers();
  }

  /** The code of a category; the caller knows that the item has it. */
  int code(String category) {
    Integer position = positions.get(category);
    if (position == null) {
      throw new IllegalArgumentException("an answer that item " + item.id() + " does not offer");
    }
    return position + 1;
  }

  /** Write what a person did into a row. */
  void write(Response response, int[] row) {
    Answer answer = response.answers().get(item.id());
    boolean asked = item.question().routing().asks(response.segments().role(), response.answers());
    row[field] = asked ? code(answer) : NOT_ASKED;
    if (asked && answer instanceof Answer.Choices choices) {
      choices.options().forEach(option -> row[field + code(option)] = 1);
    }
  }

  /** Read the counters of this item back. */
  ItemCounts counts(Histograms histograms, long[] counters) {
    List<Long> answers = new ArrayList<>();
    for (int position = 1; position <= positions.size(); position++) {
      answers.add(
          hasOptionFields()
              ? histograms.count(field + position, 1, counters)
              : histograms.count(field, position, counters));
    }
    long answered = 0;
    for (int code = 1; code <= answers(); code++) {
      answered += histograms.count(field, code, counters);
    }
    long dontKnow = histograms.count(field, dontKnow(), counters);
    long missing = histograms.count(field, missing(), counters);
    long notAsked = histograms.people(counters) - answered - dontKnow - missing;
    return new ItemCounts(answers, answered, dontKnow, missing, notAsked);
  }

  private int code(@Nullable Answer answer) {
    return switch (answer) {
      case null -> missing();
      case Answer.DontKnow _ -> dontKnow();
      case Answer.Step step -> single(Integer.toString(step.value()));
      case Answer.Choice choice -> single(choice.option());
      case Answer.Guess guess -> single(guess.option());
      case Answer.Choices choices -> several(choices);
    };
  }

  private int single(String category) {
    fit(!hasOptionFields());
    return code(category);
  }

  private int several(Answer.Choices choices) {
    fit(hasOptionFields());
    return choices.options().isEmpty() ? missing() : 1;
  }

  private void fit(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("an answer of another kind than item " + item.id());
    }
  }

  private boolean hasOptionFields() {
    return item instanceof Item.MultipleChoice;
  }
}
