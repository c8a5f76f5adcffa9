package nl.peilstok.core.population;

import java.util.Optional;

/** A way of dividing people; split orders are lists of these. */
public enum SegmentKey {
  DIRECTORATE("directorate"),
  DEPARTMENT("department"),
  TEAM("team"),
  ROLE_GROUP("roleGroup"),
  ROLE("role"),
  DOELGROEP("doelgroep"),
  TENURE("tenure"),
  MARKS("marks");

  private final String code;

  SegmentKey(String code) {
    this.code = code;
  }

  /** The stable code. */
  public String code() {
    return code;
  }

  /** Find a key by its code. */
  public static Optional<SegmentKey> find(String code) {
    for (SegmentKey key : values()) {
      if (key.code.equals(code)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
