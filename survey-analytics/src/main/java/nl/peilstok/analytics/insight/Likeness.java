package nl.peilstok.analytics.insight;

import java.util.List;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Representativity;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;

/**
 * How much those who answered look like everybody, by one characteristic.
 *
 * @param key role, doelgroep and so on; values that are published together count as one
 * @param indicator R with two decimals: 1 where all groups answered alike; chance is taken off
 * @param largestBias how far the mean can be off by way of this characteristic, in standard
 *     deviations of the answers, with two decimals
 */
public record Likeness(SegmentKey key, Figure<Double> indicator, Figure<Double> largestBias) {
  private static final List<SegmentKey> CHARACTERISTICS =
      List.of(SegmentKey.ROLE, SegmentKey.DOELGROEP, SegmentKey.DIRECTORATE, SegmentKey.TENURE);

  /** The characteristics that the wave asked, in a fixed order. */
  static List<SegmentKey> characteristics(Publication publication) {
    SegmentPlan segments = publication.segments();
    return CHARACTERISTICS.stream()
        .filter(key -> segments.who().contains(key) || segments.where().contains(key))
        .toList();
  }

  /** Those who answered against everybody, by each characteristic that the wave asked. */
  public static List<Likeness> of(Publication publication) {
    return characteristics(publication).stream().map(key -> of(publication, key)).toList();
  }

  private static Likeness of(Publication publication, SegmentKey key) {
    boolean isPlace = publication.segments().where().contains(key);
    Parts parts = new Parts(publication, isPlace ? Partition.WAAR : Partition.WIE, List.of());
    Figure<Representativity> found =
        Representativity.of(
            parts.rows(part -> part.values(key)).stream()
                .map(
                    row ->
                        new Representativity.Category(
                            parts.people(row.parts(), Part::n),
                            parts.people(row.parts(), Part::invited)))
                .toList());
    return new Likeness(
        key,
        found.map(Representativity::adjustedIndicator).map(Rounding::twoDecimals),
        found.map(Representativity::largestBias).map(Rounding::twoDecimals));
  }
}
