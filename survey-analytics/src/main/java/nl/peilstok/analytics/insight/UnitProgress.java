package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.statistics.Welch;

/**
 * A unit against all others and against the wave before.
 *
 * @param own the smallest published group that holds the unit
 * @param lines one for each scale
 */
public record UnitProgress(UnitView.Group own, List<Line> lines) {
  private static final double CONFIDENCE = .95;
  private static final double HUNDREDTHS = 100;

  /** Copy the list. */
  public UnitProgress {
    lines = List.copyOf(lines);
  }

  /**
   * How a unit does on a scale.
   *
   * @param whole of the organisation, the unit included
   * @param before of the unit in the wave before
   * @param fromOthers how far it lies above those who are not in it
   * @param change since the wave before; none where other units were merged with it then
   */
  public record Line(
      String scale,
      Figure<Estimate> own,
      Figure<Estimate> whole,
      Figure<Estimate> before,
      Figure<Gap> fromOthers,
      Figure<Gap> change) {}

  /** A difference in points with its 95 % interval, without finite population correction. */
  public record Gap(double value, Interval interval) {

    /** Whether chance alone does not explain it. */
    public boolean isClear() {
      return interval.lower() > 0 || interval.upper() < 0;
    }
  }

  /**
   * Compare.
   *
   * @param before the publication of the wave before, if there is one
   * @return empty when there is no such unit with people
   */
  public static Optional<UnitProgress> of(
      Publication now, Optional<Publication> before, List<String> scales, String unit) {
    Optional<UnitView> then = before.flatMap(wave -> UnitView.of(wave, scales, unit));
    return UnitView.of(now, scales, unit)
        .map(
            view -> {
              List<Line> lines = new ArrayList<>();
              for (String scale : scales) {
                lines.add(line(now, before, scale, new Views(view.own(), then)));
              }
              return new UnitProgress(view.own(), lines);
            });
  }

  private record Views(UnitView.Group own, Optional<UnitView> then) {
    boolean alike() {
      return then.map(UnitView::own).filter(other -> units(other).equals(units(own))).isPresent();
    }

    private static SortedSet<String> units(UnitView.Group group) {
      SortedSet<String> units = new TreeSet<>(group.units());
      units.addAll(group.beyond());
      return units;
    }
  }

  private static Line line(
      Publication now, Optional<Publication> before, String scale, Views views) {
    Parts parts = new Parts(now, Partition.WAAR, List.of(scale));
    SortedSet<Integer> mine = views.own().people().parts();
    SortedSet<Integer> all = now.numbers(Partition.WAAR);
    SortedSet<Integer> others = new TreeSet<>(all);
    others.removeAll(mine);
    Figure<Moments> own = parts.scores(mine, scale);
    Figure<Gap> change =
        before.isPresent() && views.alike()
            ? gap(own, scores(before.orElseThrow(), views, scale))
            : Figure.none(Undefined.NOT_PUBLISHED);
    return new Line(
        scale,
        parts.estimate(mine, scale),
        parts.estimate(all, scale),
        views.then().map(view -> view.own().scores().getOrDefault(scale, none())).orElse(none()),
        gap(own, parts.scores(others, scale)),
        change);
  }

  private static Figure<Moments> scores(Publication before, Views views, String scale) {
    SortedSet<Integer> parts = views.then().orElseThrow().own().people().parts();
    return new Parts(before, Partition.WAAR, List.of(scale)).scores(parts, scale);
  }

  private static Figure<Gap> gap(Figure<Moments> one, Figure<Moments> other) {
    return one.with(other, UnitProgress::gap).then(found -> found);
  }

  private static Figure<Gap> gap(Moments one, Moments other) {
    return Welch.test(sample(one), sample(other), CONFIDENCE)
        .map(
            test ->
                new Gap(
                    Rounding.oneDecimal(test.difference()),
                    new Interval(
                        Rounding.oneDecimal(test.interval().lower()),
                        Rounding.oneDecimal(test.interval().upper()))));
  }

  private static Sample sample(Moments scores) {
    return Sample.of(scores).dividedBy(HUNDREDTHS);
  }

  private static Figure<Estimate> none() {
    return Figure.none(Undefined.NOT_PUBLISHED);
  }
}
