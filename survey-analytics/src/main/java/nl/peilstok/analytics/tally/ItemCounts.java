package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * How often each answer to one item was given, in people.
 *
 * @param answers per category of {@link ItemCategories}, in its order; on a multiple choice item
 *     one person counts under several
 * @param answered people who gave at least one of these answers
 * @param dontKnow people who chose <i>weet ik niet</i>
 * @param missing people who were asked and left it open
 * @param notAsked people who were not asked
 */
public record ItemCounts(
    List<Long> answers, long answered, long dontKnow, long missing, long notAsked) {

  /** Copy the counts. */
  public ItemCounts {
    answers = List.copyOf(answers);
  }

  /** Everybody counted, whatever they did. */
  public long people() {
    return answered + dontKnow + missing + notAsked;
  }

  /** Both together; they must be of the same item in the same steps. */
  public ItemCounts plus(ItemCounts other) {
    if (answers.size() != other.answers.size()) {
      throw new IllegalArgumentException("counts of different categories");
    }
    List<Long> sums = new ArrayList<>();
    for (int index = 0; index < answers.size(); index++) {
      sums.add(Math.addExact(answers.get(index), other.answers.get(index)));
    }
    return new ItemCounts(
        sums,
        Math.addExact(answered, other.answered),
        Math.addExact(dontKnow, other.dontKnow),
        Math.addExact(missing, other.missing),
        Math.addExact(notAsked, other.notAsked));
  }
}
