package nl.peilstok.core.instrument;

import java.util.List;

/** Items that stand together on one screen, in order. */
public record Page(String id, Wording title, List<String> items) {

  /** Copy the items. */
  public Page {
    items = List.copyOf(items);
  }
}
