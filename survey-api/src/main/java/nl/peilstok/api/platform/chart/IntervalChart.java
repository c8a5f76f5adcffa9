package nl.peilstok.api.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dots with whiskers, up to three in a row.
 *
 * @param label what the chart is about
 * @param names what the marks of a row stand for, in the order of {@link Shape}
 */
public record IntervalChart(String label, List<String> names, Axis axis, List<Row> rows) {
  /** Lengths in the unit of the drawing, in which letters are 16 high. */
  public static final int WIDTH = 360;

  private static final int LEFT = 10;
  private static final int RIGHT = 290;
  private static final int TOP = 34;
  private static final int NAME = 28;
  private static final int MARK = 20;
  private static final int LONGEST_NAME = 42;

  /** Copy the lists. */
  public IntervalChart {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /** What a mark looks like: marks differ by shape as well as by colour. */
  public enum Shape {
    ROUND("first"),
    SQUARE("second"),
    DIAMOND("third");

    private final String style;

    Shape(String style) {
      this.style = style;
    }

    /** What the style sheet calls it. */
    public String style() {
      return style;
    }

    /** The outline around a middle. */
    public String outline(double x, double y) {
      return switch (this) {
        case ROUND ->
            "M%s %sa6 6 0 1 0 12 0a6 6 0 1 0 -12 0z".formatted(Axis.length(x - 6), Axis.length(y));
        case SQUARE -> "M%s %sh10v10h-10z".formatted(Axis.length(x - 5), Axis.length(y - 5));
        case DIAMOND -> "M%s %sl7 7l-7 7l-7 -7z".formatted(Axis.length(x), Axis.length(y - 7));
      };
    }
  }

  /**
   * A scale, or a group.
   *
   * @param marks one for each name; empty where there is no figure
   */
  public record Row(String name, List<Optional<Mark>> marks) {

    /** Copy the marks. */
    public Row {
      marks = List.copyOf(marks);
    }

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
  public record Drawn(Mark mark, Shape shape, double x, double y, String whiskers) {

    /** The shape around the middle. */
    public String outline() {
      return shape.outline(x, y);
    }

    /** Where the printed value begins to stand on its line. */
    public String textY() {
      return Axis.length(y + 5.5);
    }
  }

  /** The shapes of the names. */
  public List<Shape> shapes() {
    return List.of(Shape.values()).subList(0, names.size());
  }

  /** How high the drawing is. */
  public int height() {
    return TOP + rowHeight() * rows.size();
  }

  /** Where the name of a row stands. */
  public int nameY(int row) {
    return TOP + rowHeight() * row + 18;
  }

  /** The place of a value along the axis. */
  public String x(double value) {
    return Axis.length(place(value));
  }

  /** How the value at a tick stands beside it, so that it is not cut off at the left. */
  public String anchor(int tick) {
    return tick == axis.from() ? "start" : "middle";
  }

  /** The marks of a row. */
  public List<Drawn> marks(int row) {
    List<Drawn> marks = new ArrayList<>();
    int y = TOP + rowHeight() * row + NAME + 6;
    for (int number = 0; number < names.size(); number++) {
      Shape shape = shapes().get(number);
      int middle = y + MARK * number;
      rows.get(row).marks().get(number).ifPresent(mark -> marks.add(drawn(mark, shape, middle)));
    }
    return marks;
  }

  private int rowHeight() {
    return NAME + MARK * names.size();
  }

  private Drawn drawn(Mark mark, Shape shape, int y) {
    String low = x(mark.low());
    String high = x(mark.high());
    String whiskers =
        "M%s %dH%sM%s %dV%dM%s %dV%d"
            .formatted(low, y, high, low, y - 5, y + 5, high, y - 5, y + 5);
    return new Drawn(mark, shape, place(mark.mean()), y, whiskers);
  }

  private double place(double value) {
    return LEFT + axis.share(value) * (RIGHT - LEFT);
  }
}
