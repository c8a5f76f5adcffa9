package nl.peilstok.api.result;

import java.util.List;
import java.util.Map;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Wording;

/** Name the steps in which an item's answers are told. */
public final class StepNames {
  private static final Map<List<String>, Wording> LIKERT =
      Map.of(
          List.of("1"), new Wording("helemaal mee oneens", "fully disagree"),
          List.of("2"), new Wording("mee oneens", "disagree"),
          List.of("3"), new Wording("niet eens, niet oneens", "neither agree nor disagree"),
          List.of("4"), new Wording("mee eens", "agree"),
          List.of("5"), new Wording("helemaal mee eens", "fully agree"),
          List.of("1", "2"), new Wording("(helemaal) mee oneens", "(fully) disagree"),
          List.of("4", "5"), new Wording("(helemaal) mee eens", "(fully) agree"));

  private StepNames() {}

  /** The name of a step of {@link nl.peilstok.analytics.disclosure.ItemSteps}. */
  public static Wording of(Item item, List<String> step) {
    return switch (item) {
      case Item.Likert _ -> LIKERT.getOrDefault(step, plain(step));
      case Item.Knowledge knowledge -> knowledge(knowledge, step);
      case Item.SingleChoice single -> option(single.options(), step);
      case Item.MultipleChoice multiple -> option(multiple.options(), step);
      case Item.Term _ -> option(Item.Term.STEPS, step);
      case Item.Mark _, Item.Open _ -> plain(step);
    };
  }

  private static Wording knowledge(Item.Knowledge item, List<String> step) {
    if (step.size() > 1) {
      return new Wording("fout", "wrong");
    }
    Wording option = option(item.options(), step);
    return step.contains(item.right())
        ? new Wording(option.nl() + " (goed)", option.en() + " (right)")
        : option;
  }

  private static Wording option(List<Option> options, List<String> step) {
    return options.stream()
        .filter(option -> step.contains(option.id()))
        .map(Option::text)
        .findFirst()
        .orElse(plain(step));
  }

  private static Wording plain(List<String> step) {
    String text = step.size() == 1 ? step.getFirst() : step.getFirst() + "–" + step.getLast();
    return new Wording(text, text);
  }
}
