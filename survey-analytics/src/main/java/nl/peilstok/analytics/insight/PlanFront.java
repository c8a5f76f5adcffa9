package nl.peilstok.analytics.insight;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Choices of which none is beaten by another that costs no more, brings no less and takes no more
 * of any row; cheapest first.
 *
 * @param complete whether none was left out for want of time
 */
record PlanFront(List<PlanChoice> choices, boolean complete) {
  private static final Comparator<PlanChoice> ORDER =
      Comparator.comparingLong(PlanChoice::cents).thenComparingLong(choice -> -choice.gain());

  /** Copy the list. */
  PlanFront {
    choices = List.copyOf(choices);
  }

  /** The best of a group's choices; everything that is not of one of the first rows is settled. */
  static PlanFront of(List<PlanChoice> choices, int rows, boolean complete) {
    return new PlanFront(
        unbeaten(choices.stream().map(choice -> choice.counting(rows)).toList(), rows), complete);
  }

  /**
   * Those that are not beaten.
   *
   * <p>Only choices that take the same of all rows but one are held against each other, so that one
   * look at each is enough.
   *
   * @param row of which less is better; the number of rows where there is none
   */
  static List<PlanChoice> unbeaten(List<PlanChoice> choices, int row) {
    Map<LongBuffer, TreeMap<Long, Long>> seen = new HashMap<>();
    List<PlanChoice> unbeaten = new ArrayList<>();
    for (PlanChoice choice : choices.stream().sorted(ORDER).toList()) {
      TreeMap<Long, Long> gains = seen.computeIfAbsent(choice.usedBut(row), _ -> new TreeMap<>());
      if (isHigher(choice, row, gains)) {
        unbeaten.add(choice);
      }
    }
    return unbeaten;
  }

  /** Whether it brings more than all that take no more of the row; if so, it is noted. */
  private static boolean isHigher(PlanChoice choice, int row, TreeMap<Long, Long> gains) {
    long taken = choice.used(row);
    Map.Entry<Long, Long> below = gains.floorEntry(taken);
    if (below != null && below.getValue() >= choice.gain()) {
      return false;
    }
    gains.put(taken, choice.gain());
    Map.Entry<Long, Long> above = gains.higherEntry(taken);
    while (above != null && above.getValue() <= choice.gain()) {
      gains.remove(above.getKey());
      above = gains.higherEntry(taken);
    }
    return true;
  }
}
