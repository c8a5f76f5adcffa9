package nl.peilstok.analytics.synthetic;

import java.util.List;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Wording;

/**
 * Put one statement in other words, or none.
 *
 * @param item the statement; empty for none
 */
record Rewording(String item) {
  static final Rewording NONE = new Rewording("");

  /** In standard deviations of the inclination towards the statement. */
  private static final double EASE = .4;

  double easeOf(String statement) {
    return !item.isEmpty() && statement.equals(item) ? EASE : 0;
  }

  /** A new version of the instrument; the same one where nothing is reworded. */
  Instrument in(Instrument instrument) {
    if (item.isEmpty()) {
      return instrument;
    }
    List<Item> items = instrument.items().stream().map(this::reworded).toList();
    return new Instrument(
        instrument.id(),
        instrument.version() + "-herzien",
        instrument.name(),
        instrument.introduction(),
        instrument.themes(),
        instrument.pages(),
        items);
  }

  private Item reworded(Item one) {
    if (!(one instanceof Item.Likert statement) || !one.id().equals(item)) {
      return one;
    }
    Item.Question old = statement.question();
    Wording text = new Wording("Kortom: " + old.text().nl(), "In short: " + old.text().en());
    return new Item.Likert(
        new Item.Question(old.id(), text, old.theme(), old.routing()),
        statement.dimension(),
        statement.reversed(),
        statement.dontKnow());
  }
}
