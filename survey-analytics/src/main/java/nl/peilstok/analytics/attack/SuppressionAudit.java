package nl.peilstok.analytics.attack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.peilstok.analytics.attack.BlockAudit.Numbers;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;

/**
 * What somebody can work out about hidden counts from those that are shown.
 *
 * <p>Source: Fischetti and Salazar 2001, the attacker's problem: for every hidden cell the lowest
 * and the highest number, at least 0, that fits all published cells and sums. A cell with one such
 * number is as good as published. Two answers exist: the ends of the linear programme, which the
 * literature and other programs state, and those in whole numbers, which may lie closer together.
 */
public final class SuppressionAudit {
  private SuppressionAudit() {}

  /**
   * The whole numbers that a hidden cell may have.
   *
   * @param highest empty where nothing bounds it
   */
  public record Range(long lowest, OptionalLong highest) {

    /** Whether the count can be derived exactly. */
    public boolean isDisclosed() {
      return highest.isPresent() && highest.getAsLong() == lowest;
    }

    private static Range of(Interval interval) {
      return new Range(
          Math.round(interval.lowest()),
          interval.highest().isPresent()
              ? OptionalLong.of(Math.round(interval.highest().getAsDouble()))
              : OptionalLong.empty());
    }
  }

  /** The ranges of all hidden cells, by cell; none where no whole numbers fit. */
  public static Figure<Map<String, Range>> of(AdditiveTable table) {
    return ends(table, Numbers.WHOLE)
        .map(
            ends -> {
              Map<String, Range> ranges = new LinkedHashMap<>();
              ends.forEach((cell, interval) -> ranges.put(cell, Range.of(interval)));
              return ranges;
            });
  }

  /** The ends of the linear programme of all hidden cells, by cell; none where nothing fits. */
  public static Figure<Map<String, Interval>> intervals(AdditiveTable table) {
    return ends(table, Numbers.REAL);
  }

  private static Figure<Map<String, Interval>> ends(AdditiveTable table, Numbers numbers) {
    AdditiveSystem system = new AdditiveSystem(table);
    if (!system.isFeasible()) {
      return Figure.none(Undefined.NO_SOLUTION);
    }
    Map<Integer, Interval> ends = new HashMap<>();
    for (AdditiveSystem.Block block : system.blocks()) {
      Optional<Map<Integer, Interval>> found = new BlockAudit(block, numbers).ends();
      if (found.isEmpty()) {
        return Figure.none(Undefined.NO_SOLUTION);
      }
      ends.putAll(found.orElseThrow());
    }
    Map<String, Interval> byCell = new LinkedHashMap<>();
    for (int unknown = 0; unknown < system.cells().size(); unknown++) {
      byCell.put(system.cells().get(unknown), Objects.requireNonNull(ends.get(unknown)));
    }
    return Figure.of(byCell);
  }
}
