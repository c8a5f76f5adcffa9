package nl.peilstok.verification;

import java.util.Optional;
import java.util.stream.Stream;

/** What a row of groups counts, by what its base begins with. */
enum Kind {
  SCALE("scale/"),
  ITEM("item/"),
  ITEM_BY_DIRECTORATE("item-directorate/"),
  ITEM_OF_ALL("item-organisation/"),
  CERTAINTY("certainty/"),
  DIMENSIONS("dimensions");

  private final String start;

  Kind(String start) {
    this.start = start;
  }

  /** The kind of a base; empty when this checker knows none. */
  static Optional<Kind> of(String base) {
    return Stream.of(values()).filter(kind -> kind.begins(base)).findFirst();
  }

  private boolean begins(String base) {
    return start.endsWith("/") ? base.startsWith(start) : base.equals(start);
  }

  /** Whether a row tells how often each answer was given. */
  boolean isOfAnswers() {
    return this == ITEM || isInAllCategories();
  }

  /** Whether a row tells all categories, for a union of groups of the same item. */
  boolean isInAllCategories() {
    return this == ITEM_BY_DIRECTORATE || this == ITEM_OF_ALL;
  }

  /** Whether a row tells exact counts and sums, which add up. */
  boolean isExact() {
    return this != DIMENSIONS;
  }

  /** What is behind the kind. */
  String id(String base) {
    return base.substring(start.length());
  }

  String base(String id) {
    return start + id;
  }
}
