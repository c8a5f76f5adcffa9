package nl.peilstok.api.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line over waves with intervals; it breaks where what was asked is not the same.
 *
 * @param label what the chart is about
 * @param points one for each wave, in order of time
 */
public record TrendChart(String label, Axis axis, List<Point> points) {
  /** Lengths in the unit of the drawing, in which letters are 16 high. */
  public static final int WIDTH = 360;

  /** How high the drawing is. */
  public static final int HEIGHT = 210;

  private static final int LEFT = 60;
  private static final int RIGHT = 325;
  private static final int TOP = 30;
  private static final int BOTTOM = 170;
  private static final int RADIUS = 5;

  /** Copy the points. */
  public TrendChart {
    points = List.copyOf(points);
  }

  /**
   * A wave.
   *
   * @param mark empty where nothing is known of it
   * @param breaksBefore whether the line is broken right before it
   */
  public record Point(Optional<Mark> mark, boolean breaksBefore) {}

  /** A mark where it is drawn. */
  public record Drawn(Mark mark, String x, String y, String whiskers, String textY) {}

  /** All marks. */
  public List<Drawn> marks() {
    List<Drawn> marks = new ArrayList<>();
    for (int wave = 0; wave < points.size(); wave++) {
      double x = place(wave);
      points.get(wave).mark().ifPresent(mark -> marks.add(drawn(mark, x)));
    }
    return marks;
  }

  /** The line between neighbours that can be held against each other. */
  public String line() {
    StringBuilder line = new StringBuilder();
    for (int wave = 1; wave < points.size(); wave++) {
      Optional<Mark> from = points.get(wave - 1).mark();
      Optional<Mark> to = points.get(wave).mark();
      if (from.isPresent() && to.isPresent() && !points.get(wave).breaksBefore()) {
        line.append(
            "M%s %sL%s %s"
                .formatted(x(wave - 1), y(from.get().mean()), x(wave), y(to.get().mean())));
      }
    }
    return line.toString();
  }

  /** Where the line breaks, half-way between two waves. */
  public List<String> breaks() {
    List<String> breaks = new ArrayList<>();
    for (int wave = 1; wave < points.size(); wave++) {
      if (points.get(wave).breaksBefore()) {
        breaks.add(Axis.length((place(wave - 1) + place(wave)) / 2));
      }
    }
    return breaks;
  }

  /** The place of a wave. */
  public String x(int wave) {
    return Axis.length(place(wave));
  }

  /** The place of a value. */
  public String y(double value) {
    return Axis.length(height(value));
  }

  private Drawn drawn(Mark mark, double middle) {
    String x = Axis.length(middle);
    String left = Axis.length(middle - RADIUS);
    String right = Axis.length(middle + RADIUS);
    String whiskers =
        "M%s %sV%sM%s %sH%sM%s %sH%s"
            .formatted(
                x,
                y(mark.low()),
                y(mark.high()),
                left,
                y(mark.low()),
                right,
                left,
                y(mark.high()),
                right);
    return new Drawn(
        mark, x, y(mark.mean()), whiskers, Axis.length(height(mark.high()) - 2 * RADIUS));
  }

  private double place(int wave) {
    return points.size() == 1
        ? (LEFT + RIGHT) / 2.0
        : LEFT + (double) (RIGHT - LEFT) * wave / (points.size() - 1);
  }

  private double height(double value) {
    return BOTTOM - axis.share(value) * (BOTTOM - TOP);
  }
}
