package nl.peilstok.analytics.disclosure;

import java.util.Comparator;

/**
 * What a list of published groups is about.
 *
 * @param id of the scale or the item; empty where there is one only
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

  /** The key as it stands in rows, such as {@code scale/kennis}. */
  String base() {
    return base(kind, id);
  }

  static String base(Kind kind, String id) {
    return id.isEmpty() ? kind.code() : kind.code() + "/" + id;
  }

  /**
   * Read it back.
   *
   * @throws IllegalArgumentException when there is no such kind
   */
  static BaseKey read(Partition partition, String base) {
    int slash = base.indexOf('/');
    String code = slash < 0 ? base : base.substring(0, slash);
    for (Kind kind : Kind.values()) {
      if (kind.code().equals(code)) {
        return new BaseKey(partition, kind, slash < 0 ? "" : base.substring(slash + 1));
      }
    }
    throw new IllegalArgumentException("an unknown base");
  }

  /** Which figures, and how far they go down. */
  enum Kind {
    SCALE("scale"),
    ITEM("item"),
    ITEM_BY_DIRECTORATE("item-directorate"),
    ITEM_WHOLE("item-organisation"),
    CERTAINTY("certainty"),
    DIMENSIONS("dimensions");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
