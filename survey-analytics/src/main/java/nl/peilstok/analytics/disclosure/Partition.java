package nl.peilstok.analytics.disclosure;

import java.util.List;
import java.util.Locale;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;

/** The two ways in which everybody is divided: by place and by kind of person. */
public enum Partition {
  /** Where people work: the unit tree. */
  WAAR,
  /** Who people are: role, doelgroep and what follows. */
  WIE;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The keys by which the plan splits, in order. */
  public List<SegmentKey> order(SegmentPlan segments) {
    return switch (this) {
      case WAAR -> segments.where();
      case WIE -> segments.who();
    };
  }
}
