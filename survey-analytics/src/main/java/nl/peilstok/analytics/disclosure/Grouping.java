package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import org.jspecify.annotations.Nullable;

/** The groups whose prospects an officer hears about before a wave opens. */
public enum Grouping {
  DIRECTORATES(Partition.WAAR, SegmentKey.DIRECTORATE),
  DEPARTMENTS(Partition.WAAR, SegmentKey.DEPARTMENT),
  TEAMS(Partition.WAAR, SegmentKey.TEAM),
  TEAM_ROLE_GROUPS(Partition.WAAR, SegmentKey.TEAM, SegmentKey.ROLE_GROUP),
  ROLE_GROUPS(Partition.WIE, SegmentKey.ROLE_GROUP),
  ROLES(Partition.WIE, SegmentKey.ROLE),
  DOELGROEPEN(Partition.WIE, SegmentKey.DOELGROEP),
  ROLE_DOELGROEPEN(Partition.WIE, SegmentKey.ROLE, SegmentKey.DOELGROEP),
  ROLE_DIRECTORATES(Partition.WIE, SegmentKey.ROLE, SegmentKey.DIRECTORATE),
  TENURES(Partition.WIE, SegmentKey.TENURE);

  /**
   * Those who have no unit of a level are no group; yet whoever is merged with them is not alone.
   */
  private static final String OF = "\t";

  private final Partition partition;
  private final SegmentKey key;
  private final @Nullable SegmentKey crossed;

  Grouping(Partition partition, SegmentKey key) {
    this(partition, key, null);
  }

  Grouping(Partition partition, SegmentKey key, @Nullable SegmentKey crossed) {
    this.partition = partition;
    this.key = key;
    this.crossed = crossed;
  }

  /** The partition whose parts would show these groups. */
  public Partition partition() {
    return partition;
  }

  /** The keys that tell one group from another. */
  public List<SegmentKey> keys() {
    return crossed == null ? List.of(key) : List.of(key, crossed);
  }

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a wave of this plan knows these values of its people. */
  boolean isAsked(SegmentPlan segments) {
    return keys().stream().allMatch(one -> alwaysKnown(one) || segments.asks(one));
  }

  private static boolean alwaysKnown(SegmentKey key) {
    return switch (key) {
      case DIRECTORATE, DEPARTMENT, TEAM, ROLE_GROUP, ROLE -> true;
      case DOELGROEP, TENURE, MARKS -> false;
    };
  }

  /** The values of somebody, one for each key. */
  List<String> label(Segments segments, SegmentPlan plan) {
    List<String> values = new ArrayList<>();
    for (SegmentKey one : keys()) {
      String value = plan.value(one, segments);
      values.add(isNoUnit(one, value) ? value + OF + segments.unit() : value);
    }
    return values;
  }

  private static boolean isNoUnit(SegmentKey key, String value) {
    return isUnit(key) && (value.equals(SegmentPlan.NONE) || value.equals(SegmentPlan.SEALED_CODE));
  }

  private static boolean isUnit(SegmentKey key) {
    return switch (key) {
      case DIRECTORATE, DEPARTMENT, TEAM -> true;
      case ROLE_GROUP, ROLE, DOELGROEP, TENURE, MARKS -> false;
    };
  }

  /** Whether people with these values make a group that could be shown. */
  static boolean isGroup(List<String> label) {
    return label.stream()
        .noneMatch(value -> value.equals(SegmentPlan.SEALED_CODE) || value.contains(OF));
  }
}
