package nl.peilstok.api.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dots with whiskers, two groups in a row, or one.
 *
 * @param label what the chart is about
 * @param first the name of the group with round dots
 * @param second the name of the group with square ones; empty when there is one group
 */
public record IntervalChart(String label, String first, String second, Axis axis, List<Row> rows) {
  /** Lengths in the unit of the drawing, in which letters are 16 high. */
  public static final int WIDTH = 360;

  private static final int LEFT = 10;
  private static final int RIGHT = 290;
  private static final int TOP = 34;
  private static final int ROW = 68;
  private static final int ROW_OF_ONE = 48;
  private static final int LONGEST_NAME = 42;

  /** Copy the rows. */
  public IntervalChart {
    rows = List.copyOf(rows);
  }

  /** One scale. */
  public record Row(String name, Optional<Mark> first, Optional<Mark> second) {

    /** The name as far as there is room. */
    public String shortName() {
      return name.length() <= LONGEST_NAME
          ? name
          : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }
  }

  /**
   * A mark where it is drawn.
   *
   * @param x of its middle
   * @param y of its middle
   */
  public record Drawn(Mark mark, boolean round, double x, double y, String whiskers) {

    /** The shape around the middle. */
    public String shape() {
      double r = 6;
      return round
          ? "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0z"
              .formatted(
                  Axis.length(x - r),
                  Axis.length(y),
                  Axis.length(r),
                  Axis.length(r),
                  Axis.length(2 * r),
                  Axis.length(r),
                  Axis.length(r),
                  Axis.length(2 * r))
          : "M%s %sh%sv%sh-%sz"
              .formatted(
                  Axis.length(x - 5),
                  Axis.length(y - 5),
                  Axis.length(10),
                  Axis.length(10),
                  Axis.length(10));
    }

    /** Where the printed value begins to stand on its line. */
    public String textY() {
      return Axis.length(y + 5.5);
    }
  }

  /** How high the drawing is. */
  public int height() {
    return TOP + row() * rows.size();
  }

  /** Where the name of a row stands. */
  public int nameY(int row) {
    return TOP + row() * row + 18;
  }

  private int row() {
    return second.isEmpty() ? ROW_OF_ONE : ROW;
  }

  /** The place of a value along the axis. */
  public String x(double value) {
    return Axis.length(place(value));
  }

  /** The marks of a row. */
  public List<Drawn> marks(int row) {
    List<Drawn> marks = new ArrayList<>();
    Row one = rows.get(row);
    one.first().ifPresent(mark -> marks.add(drawn(mark, true, TOP + row() * row + 34)));
    one.second().ifPresent(mark -> marks.add(drawn(mark, false, TOP + row() * row + 54)));
    return marks;
  }

  private Drawn drawn(Mark mark, boolean round, int y) {
    String low = x(mark.low());
    String high = x(mark.high());
    String whiskers =
        "M%s %dH%sM%s %dV%dM%s %dV%d"
            .formatted(low, y, high, low, y - 5, y + 5, high, y - 5, y + 5);
    return new Drawn(mark, round, place(mark.mean()), y, whiskers);
  }

  private double place(double value) {
    return LEFT + axis.share(value) * (RIGHT - LEFT);
  }
}
