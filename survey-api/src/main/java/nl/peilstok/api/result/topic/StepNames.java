package nl.peilstok.api.result.topic;

import java.util.List;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;

/** Name the steps of an item's answers. */
final class StepNames {
  private StepNames() {}

  /**
   * The name of a step.
   *
   * @param categories numbers of steps, or ids of options, that make it up
   */
  static String of(Item item, List<String> categories, Words words) {
    return switch (item) {
      case Item.Likert _ -> likert(categories, words);
      case Item.Mark _ -> range(categories);
      case Item.Knowledge knowledge ->
          categories.size() == 1
              ? option(knowledge.options(), categories, words)
              : words.text("topic.step.wrong");
      case Item.SingleChoice single -> option(single.options(), categories, words);
      case Item.MultipleChoice multiple -> option(multiple.options(), categories, words);
      case Item.Term _ -> option(Item.Term.STEPS, categories, words);
      case Item.Open _ -> "";
    };
  }

  private static String likert(List<String> categories, Words words) {
    return categories.size() == 1
        ? words.text("interview.answer.likert." + categories.getFirst())
        : words.text(categories.contains("1") ? "topic.step.disagree" : "topic.step.agree");
  }

  private static String range(List<String> categories) {
    return categories.size() == 1
        ? categories.getFirst()
        : categories.getFirst() + "–" + categories.getLast();
  }

  private static String option(List<Option> options, List<String> categories, Words words) {
    return options.stream()
        .filter(option -> categories.contains(option.id()))
        .findFirst()
        .map(option -> option.text().in(words.language()))
        .orElse("");
  }
}
