package nl.peilstok.analytics.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;

/**
 * What somebody can work out about hidden counts from those that are shown.
 *
 * <p>Source: Fischetti and Salazar 2001, the attacker's problem: for every hidden cell the lowest
 * and the highest whole number, at least 0, that fits all published cells and sums. A cell with one
 * such number is as good as published.
 */
public final class SuppressionAudit {
  private SuppressionAudit() {}

  /**
   * The values that a hidden cell may have.
   *
   * @param highest empty where nothing bounds it
   */
  public record Range(long lowest, OptionalLong highest) {

    /** Whether the count can be derived exactly. */
    public boolean isDisclosed() {
      return highest.isPresent() && highest.getAsLong() == lowest;
    }
  }

  /** The ranges of all hidden cells, by cell; none where no counts fit what is published. */
  public static Figure<Map<String, Range>> of(AdditiveTable table) {
    AdditiveSystem system = new AdditiveSystem(table);
    if (!system.isFeasible()) {
      return Figure.none(Undefined.NO_SOLUTION);
    }
    Map<String, Range> ranges = new LinkedHashMap<>();
    for (String cell : table.hidden()) {
      OptionalLong lowest = system.lowest(cell);
      if (lowest.isEmpty()) {
        return Figure.none(Undefined.NO_SOLUTION);
      }
      ranges.put(
          cell,
          new Range(
              lowest.getAsLong(),
              system.isBounded(cell) ? system.highest(cell) : OptionalLong.empty()));
    }
    return Figure.of(ranges);
  }
}
