package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Response;
import org.jspecify.annotations.Nullable;

/** Where the answers to one item are counted, and what an answer to it means. */
final class ItemSlots {
  /** What a person did with an item, where it is no answer with a position. */
  static final int DONT_KNOW = -1;

  static final int MISSING = -2;
  static final int NOT_ASKED = -3;

  private static final int BESIDE_ANSWERS = 4;

  private final Item item;
  private final int offset;
  private final Map<String, Integer> positions = new HashMap<>();

  ItemSlots(Item item, int offset) {
    this.item = item;
    this.offset = offset;
    for (String category : ItemCategories.of(item)) {
      positions.put(category, positions.size());
    }
  }

  String id() {
    return item.id();
  }

  /** How many counters the item takes. */
  int width() {
    return positions.size() + BESIDE_ANSWERS;
  }

  /** Count what a person did. */
  int count(Response response, long[] counters) {
    int deed = deed(response);
    switch (deed) {
      case NOT_ASKED -> counters[after(3)]++;
      case MISSING -> counters[after(2)]++;
      case DONT_KNOW -> counters[after(1)]++;
      default -> {
        counters[after(0)]++;
        countAnswers(response.answers().get(item.id()), deed, counters);
      }
    }
    return deed;
  }

  /** Read the counters back. */
  ItemCounts counts(long[] counters) {
    List<Long> answers = new ArrayList<>();
    for (int position = 0; position < positions.size(); position++) {
      answers.add(counters[offset + position]);
    }
    return new ItemCounts(
        answers, counters[after(0)], counters[after(1)], counters[after(2)], counters[after(3)]);
  }

  /** The position of a category; the caller knows that the item has it. */
  int position(String category) {
    Integer position = positions.get(category);
    if (position == null) {
      throw new IllegalArgumentException("an answer that item " + item.id() + " does not offer");
    }
    return position;
  }

  private int deed(Response response) {
    if (!item.question().routing().asks(response.segments().role(), response.answers())) {
      return NOT_ASKED;
    }
    return switch (response.answers().get(item.id())) {
      case null -> MISSING;
      case Answer.DontKnow _ -> DONT_KNOW;
      case Answer.Step step -> position(Integer.toString(step.value()));
      case Answer.Choice choice -> position(choice.option());
      case Answer.Guess guess -> position(guess.option());
      case Answer.Choices choices -> choices.options().isEmpty() ? MISSING : 0;
    };
  }

  private void countAnswers(@Nullable Answer answer, int deed, long[] counters) {
    if (answer instanceof Answer.Choices choices) {
      choices.options().forEach(option -> counters[offset + position(option)]++);
    } else {
      counters[offset + deed]++;
    }
  }

  private int after(int answersAnd) {
    return offset + positions.size() + answersAnd;
  }
}
