package nl.peilstok.core.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items that make one score of 0–100.
 *
 * @param id {@code kennis}, {@code wachtwoorden}, {@code wachtwoorden.kennis} or {@code scenarios}
 * @param theme the theme's id, null when the scale runs over all themes
 * @param dimension the dimension, null for a whole theme and for scenarios
 * @param items ids of the items, in the instrument's order, never empty
 */
public record Scale(
    String id, @Nullable String theme, @Nullable Dimension dimension, List<String> items) {

  /** The id of the scale of knowledge scenarios, which stands beside <i>kennis</i>. */
  public static final String SCENARIOS = "scenarios";

  /** Copy the items. */
  public Scale {
    items = List.copyOf(items);
  }
}
