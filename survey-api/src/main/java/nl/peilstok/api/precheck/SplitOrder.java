package nl.peilstok.api.precheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.wave.WavePlan;

/** Split orders that an officer can pick, and what they are for. */
record SplitOrder(Purpose purpose, List<SegmentKey> where, List<SegmentKey> who) {

  /** Copy the orders. */
  SplitOrder {
    where = List.copyOf(where);
    who = List.copyOf(who);
  }

  /** Why somebody would pick it; the text stands in the message bundles. */
  enum Purpose {
    /** As the wave is planned now. */
    NOW,
    /** The order unless the officer chooses another. */
    USUAL,
    /** Teams are divided further, by role group. */
    ROLE_GROUPS_IN_TEAMS,
    /** Teams stay whole. */
    WHOLE_TEAMS,
    /** Doelgroepen come before roles. */
    DOELGROEP_FIRST,
    /** Roles are told apart by directorate before they are by doelgroep. */
    DIRECTORATE_FIRST,
    /** Tenure and risk marks are not asked. */
    FEWER_QUESTIONS;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The plan's own order first, then every other one that differs from those before it. */
  static List<SplitOrder> offered(WavePlan plan) {
    List<SegmentKey> where = plan.where();
    List<SegmentKey> who = plan.who();
    boolean divided = where.contains(SegmentKey.ROLE_GROUP);
    List<SplitOrder> all =
        List.of(
            new SplitOrder(Purpose.NOW, where, who),
            new SplitOrder(Purpose.USUAL, SegmentPlan.DEFAULT_WHERE, SegmentPlan.DEFAULT_WHO),
            divided
                ? new SplitOrder(Purpose.WHOLE_TEAMS, without(where, SegmentKey.ROLE_GROUP), who)
                : new SplitOrder(
                    Purpose.ROLE_GROUPS_IN_TEAMS, with(where, SegmentKey.ROLE_GROUP), who),
            new SplitOrder(
                Purpose.DOELGROEP_FIRST, where, before(who, SegmentKey.DOELGROEP, who.getFirst())),
            new SplitOrder(
                Purpose.DIRECTORATE_FIRST,
                where,
                before(who, SegmentKey.DIRECTORATE, SegmentKey.DOELGROEP)),
            new SplitOrder(
                Purpose.FEWER_QUESTIONS, where, without(who, SegmentKey.TENURE, SegmentKey.MARKS)));
    Map<List<List<SegmentKey>>, SplitOrder> different = new LinkedHashMap<>();
    all.stream()
        .filter(order -> !order.where.isEmpty() && !order.who.isEmpty())
        .forEach(order -> different.putIfAbsent(List.of(order.where, order.who), order));
    return List.copyOf(different.values());
  }

  boolean isNow() {
    return purpose == Purpose.NOW;
  }

  private static List<SegmentKey> with(List<SegmentKey> order, SegmentKey last) {
    List<SegmentKey> longer = new ArrayList<>(order);
    longer.add(last);
    return longer;
  }

  private static List<SegmentKey> without(List<SegmentKey> order, SegmentKey... left) {
    List<SegmentKey> shorter = new ArrayList<>(order);
    shorter.removeAll(List.of(left));
    return shorter;
  }

  /** The order with a key moved, or put, right before another one. */
  private static List<SegmentKey> before(
      List<SegmentKey> order, SegmentKey moved, SegmentKey other) {
    if (!order.contains(other) || moved == other) {
      return order;
    }
    List<SegmentKey> changed = new ArrayList<>(without(order, moved));
    changed.add(changed.indexOf(other), moved);
    return changed;
  }
}
