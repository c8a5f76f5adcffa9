package nl.peilstok.core.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of an item from one version of an instrument to another. */
public enum ItemChange {
  /** The same in every respect. */
  SAME,
  /** Other words, of the question or of an answer. */
  REWORDED,
  /** The same words, but scored otherwise, of another theme, or put to other people. */
  ASKED_OTHERWISE,
  /** Not in the version before. */
  NEW,
  /** Not in the version after. */
  GONE;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether answers before and after are answers to one question. */
  public boolean isComparable() {
    return this == SAME;
  }

  static ItemChange of(Item before, Item after) {
    if (before.equals(after)) {
      return SAME;
    }
    return words(before).equals(words(after)) ? ASKED_OTHERWISE : REWORDED;
  }

  /** All that a respondent reads of it. */
  private static List<Wording> words(Item item) {
    List<Wording> words = new ArrayList<>();
    words.add(item.question().text());
    options(item).forEach(option -> words.add(option.text()));
    return words;
  }

  private static List<Option> options(Item item) {
    return switch (item) {
      case Item.Knowledge knowledge -> knowledge.options();
      case Item.SingleChoice choice -> choice.options();
      case Item.MultipleChoice choice -> choice.options();
      case Item.Likert _, Item.Mark _, Item.Term _, Item.Open _ -> List.of();
    };
  }
}
