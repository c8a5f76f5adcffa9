package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Routing;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.instrument.Wording;

/**
 * A questionnaire without words, built as the short forms are: nine themes, a statement for each
 * theme and dimension, 30 % of them reversed, a scenario and a mark.
 */
public final class ShortForm {
  private static final int THEMES = 9;
  private static final List<Option> OPTIONS = List.of(option("a"), option("b"), option("c"));

  private ShortForm() {}

  /** Make it. */
  public static Instrument instrument() {
    List<Theme> themes = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (int number = 1; number <= THEMES; number++) {
      String theme = "thema-" + number;
      themes.add(new Theme(theme, words(theme)));
      for (Dimension dimension : Dimension.values()) {
        items.add(statement(theme, dimension, items.size()));
      }
    }
    items.add(new Item.Knowledge(question("situatie", "thema-1"), OPTIONS, "b", true));
    items.add(new Item.Mark(question("cijfer", "thema-1")));
    return new Instrument(
        "verzonnen-kort", "1", words("Verzonnen"), words("Welkom"), themes, List.of(), items);
  }

  /** 8 of 27 are reversed, spread over themes and dimensions. */
  private static Item statement(String theme, Dimension dimension, int place) {
    boolean reversed = place % 10 == 3 || place % 10 == 6 || place % 10 == 9;
    return new Item.Likert(
        question(theme + "." + dimension.code() + ".1", theme), dimension, reversed, true);
  }

  private static Item.Question question(String id, String theme) {
    return new Item.Question(id, words(id), theme, Routing.EVERYBODY);
  }

  private static Option option(String id) {
    return new Option(id, words(id));
  }

  private static Wording words(String text) {
    return new Wording(text, text);
  }
}
