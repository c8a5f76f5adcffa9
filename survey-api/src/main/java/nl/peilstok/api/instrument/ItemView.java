package nl.peilstok.api.instrument;

import java.util.List;
import java.util.Optional;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Routing;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.instrument.Wording;

/**
 * An item as one reads it before using it.
 *
 * @param kind as in the own format
 * @param dimension the code of what it measures, if it is part of a scale
 * @param right the id of the right option, empty where none is right
 */
record ItemView(
    Item item,
    String kind,
    Optional<Wording> theme,
    Optional<String> dimension,
    boolean reversed,
    List<Option> options,
    String right) {

  /** Copy the list. */
  ItemView {
    options = List.copyOf(options);
  }

  static ItemView of(Item item, Instrument instrument) {
    Optional<Wording> theme = theme(item, instrument);
    return switch (item) {
      case Item.Likert likert ->
          new ItemView(
              item,
              "likert",
              theme,
              Optional.of(likert.dimension().code()),
              likert.reversed(),
              List.of(),
              "");
      case Item.Knowledge knowledge ->
          plain(item, "knowledge", theme).choosing(knowledge.options(), knowledge.right());
      case Item.SingleChoice single ->
          plain(item, "singleChoice", theme).choosing(single.options(), "");
      case Item.MultipleChoice multiple ->
          plain(item, "multipleChoice", theme).choosing(multiple.options(), "");
      case Item.Mark _ -> plain(item, "mark", theme);
      case Item.Term _ -> plain(item, "term", theme).choosing(Item.Term.STEPS, "");
      case Item.Open _ -> plain(item, "open", theme);
    };
  }

  Routing routing() {
    return item.question().routing();
  }

  private ItemView choosing(List<Option> among, String answer) {
    return new ItemView(item, kind, theme, dimension, reversed, among, answer);
  }

  private static ItemView plain(Item item, String kind, Optional<Wording> theme) {
    return new ItemView(item, kind, theme, Optional.empty(), false, List.of(), "");
  }

  private static Optional<Wording> theme(Item item, Instrument instrument) {
    String id = item.question().theme();
    return instrument.themes().stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .map(Theme::name);
  }
}
