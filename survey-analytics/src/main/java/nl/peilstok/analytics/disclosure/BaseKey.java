package nl.peilstok.analytics.disclosure;

import java.util.Comparator;
import java.util.Optional;

/**
 * What a list of published groups is about.
 *
 * @param id of the scale or the item
 */
record BaseKey(Partition partition, Kind kind, String id) implements Comparable<BaseKey> {
  private static final Comparator<BaseKey> ORDER =
      Comparator.comparing(BaseKey::partition)
          .thenComparing(BaseKey::kind)
          .thenComparing(BaseKey::id);

  @Override
  public int compareTo(BaseKey other) {
    return ORDER.compare(this, other);
  }

  /** Which figures, and how far they go down. */
  enum Kind {
    SCALE("scale"),
    ITEM("item"),
    ITEM_BY_DIRECTORATE("item-directorate"),
    ITEM_WHOLE("item-organisation");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static Optional<Kind> find(String code) {
      for (Kind kind : values()) {
        if (kind.code.equals(code)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
