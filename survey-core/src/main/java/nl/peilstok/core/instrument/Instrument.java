package nl.peilstok.core.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire; immutable once a wave uses it.
 *
 * <p>A value of this type may still be faulty: {@link InstrumentCheck} says what is wrong.
 */
public record Instrument(
    String id,
    String version,
    Wording name,
    Wording introduction,
    List<Theme> themes,
    List<Page> pages,
    List<Item> items) {

  /** Copy the lists. */
  public Instrument {
    themes = List.copyOf(themes);
    pages = List.copyOf(pages);
    items = List.copyOf(items);
  }

  /** Find an item by id. */
  public Optional<Item> item(String itemId) {
    return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
  }

  /**
   * The scales that follow from the items: each dimension, each theme, each theme × dimension, and
   * the scenarios; in that order, empty ones left out.
   */
  public List<Scale> scales() {
    List<Scale> scales = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      add(scales, dimension.code(), null, dimension);
    }
    for (Theme theme : themes) {
      add(scales, theme.id(), theme.id(), null);
    }
    for (Theme theme : themes) {
      for (Dimension dimension : Dimension.values()) {
        add(scales, theme.id() + "." + dimension.code(), theme.id(), dimension);
      }
    }
    List<String> scenarios =
        items.stream().filter(Item.Knowledge.class::isInstance).map(Item::id).toList();
    if (!scenarios.isEmpty()) {
      scales.add(new Scale(Scale.SCENARIOS, null, null, scenarios));
    }
    return List.copyOf(scales);
  }

  /** The SHA-256 over everything that respondents can see or that decides a score, in hex. */
  public String contentHash() {
    return InstrumentHash.of(this);
  }

  private void add(
      List<Scale> scales, String scaleId, @Nullable String theme, @Nullable Dimension dimension) {
    List<String> members =
        items.stream()
            .filter(Item.Likert.class::isInstance)
            .map(Item.Likert.class::cast)
            .filter(item -> theme == null || theme.equals(item.question().theme()))
            .filter(item -> dimension == null || dimension == item.dimension())
            .map(Item::id)
            .toList();
    if (!members.isEmpty()) {
      scales.add(new Scale(scaleId, theme, dimension, members));
    }
  }
}
