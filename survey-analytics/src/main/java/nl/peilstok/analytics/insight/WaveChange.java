package nl.peilstok.analytics.insight;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Welch;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;

/**
 * How far the whole organisation's mean moved between two waves, in points with one decimal.
 *
 * @param difference later minus earlier
 * @param interval without finite population correction; it holds together with those of the other
 *     scales that are compared beside it
 */
public record WaveChange(double difference, Interval interval) {
  private static final double ERROR = .05;
  private static final double HUNDREDTHS = 100;

  /** Whether the scales differ by more than chance would explain. */
  public boolean isDistinguishable() {
    return interval.lower() > 0 || interval.upper() < 0;
  }

  /**
   * Compare two waves on a scale.
   *
   * @param scales how many scales are compared at once; all intervals hold together with 95 %
   */
  public static Figure<WaveChange> of(
      Publication before, Publication after, String scale, int scales) {
    double confidence = 1 - ERROR / scales;
    return sample(after, scale)
        .with(
            sample(before, scale),
            (later, earlier) -> Welch.test(later, earlier, confidence).map(WaveChange::rounded))
        .then(change -> change);
  }

  /** Whether a scale asks the same in both waves, word for word. */
  public static boolean asksTheSame(Publication before, Publication after, String scale) {
    return items(before.instrument(), scale).equals(items(after.instrument(), scale));
  }

  private static WaveChange rounded(Welch.Test test) {
    return new WaveChange(
        Rounding.oneDecimal(test.difference()),
        new Interval(
            Rounding.oneDecimal(test.interval().lower()),
            Rounding.oneDecimal(test.interval().upper())));
  }

  private static Figure<Sample> sample(Publication publication, String scale) {
    Parts parts = new Parts(publication, Partition.WIE, List.of(scale));
    Figure<Moments> scores = parts.scores(publication.numbers(Partition.WIE), scale);
    return scores.map(found -> Sample.of(found).dividedBy(HUNDREDTHS));
  }

  private static List<Optional<Item>> items(Instrument instrument, String id) {
    return instrument.scales().stream()
        .filter(scale -> scale.id().equals(id))
        .findFirst()
        .map(Scale::items)
        .orElse(Collections.emptyList())
        .stream()
        .map(instrument::item)
        .toList();
  }
}
