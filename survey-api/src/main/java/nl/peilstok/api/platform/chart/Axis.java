package nl.peilstok.api.platform.chart;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The stretch of scores or of differences that a chart shows, in whole tens; charts that stand
 * together share one.
 *
 * @param to at least 20 above {@code from}, so that a small difference does not look large
 */
public record Axis(int from, int to) {
  private static final int TEN = 10;
  private static final int NARROWEST = 20;
  private static final int HIGHEST = 100;

  /** The narrowest axis of 0–100 that holds all values. */
  public static Axis around(Collection<Double> values) {
    double least = values.stream().mapToDouble(one -> one).min().orElse(0);
    double most = values.stream().mapToDouble(one -> one).max().orElse(HIGHEST);
    int from = Math.max(0, (int) Math.floor(least / TEN) * TEN);
    int to = Math.min(HIGHEST, (int) Math.ceil(most / TEN) * TEN);
    while (to - from < NARROWEST) {
      from = Math.max(0, from - TEN);
      to = Math.min(HIGHEST, to + (to - from < NARROWEST ? TEN : 0));
    }
    return new Axis(from, to);
  }

  /** The narrowest axis that holds all differences, with none in its middle. */
  public static Axis ofDifferences(Collection<Double> values) {
    double most = values.stream().mapToDouble(Math::abs).max().orElse(TEN);
    int reach = Math.max(TEN, (int) Math.ceil(most / TEN) * TEN);
    return new Axis(-reach, reach);
  }

  /** How a tick is written; differences have a sign. */
  public String text(int tick) {
    return from < 0 && tick != 0 ? (tick > 0 ? "+" : "−") + Math.abs(tick) : Integer.toString(tick);
  }

  /** The values that are written along it. */
  public List<Integer> ticks() {
    return List.of(from, (from + to) / 2, to);
  }

  /** Which share of the axis lies below a value, between 0 and 1. */
  double share(double value) {
    return Math.clamp((value - from) / (to - from), 0, 1);
  }

  /** A length as SVG writes it. */
  static String length(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
