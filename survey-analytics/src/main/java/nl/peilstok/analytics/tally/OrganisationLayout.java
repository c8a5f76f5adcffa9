package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.peilstok.analytics.tally.Scoring.Scored;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Scale;

/**
 * The counters that exist once, for the organisation: what goes together, and data quality.
 *
 * <p>Correlated are the scales of one theme and one dimension with one another, and the three
 * dimensions and the scenarios with one another; never a scale with one that holds its items.
 */
final class OrganisationLayout {
  private final Scoring scoring;
  private final List<ItemProductSlots> items = new ArrayList<>();
  private final List<ScaleProductSlots> pairs = new ArrayList<>();
  private final QualitySlots quality;
  private final int width;

  OrganisationLayout(Instrument instrument, Coding coding, Scoring scoring) {
    this.scoring = scoring;
    this.quality = new QualitySlots(instrument, coding, 0);
    int offset = QualitySlots.WIDTH;
    for (Scale scale : scoring.scales()) {
      if (!scale.id().equals(Scale.SCENARIOS)) {
        int[] members = scale.items().stream().mapToInt(scoring::place).toArray();
        items.add(new ItemProductSlots(scale, members, offset));
        offset += ItemProductSlots.width(scale);
      }
    }
    for (ScaleProductSlots.Pair pair : pairs(scoring.scales())) {
      pairs.add(new ScaleProductSlots(pair, offset));
      offset += ScaleProductSlots.WIDTH;
    }
    this.width = offset;
  }

  /** Counters of nobody. */
  long[] zero() {
    return new long[width];
  }

  void count(Block block, Scored scored, long[] counters) {
    quality.count(block, counters);
    items.forEach(slots -> slots.count(scored, counters));
    pairs.forEach(slots -> slots.count(scored, counters));
  }

  DataQuality quality(long[] counters) {
    return quality.quality(counters);
  }

  Map<String, ItemProducts> itemProducts(long[] counters) {
    Map<String, ItemProducts> byScale = new TreeMap<>();
    items.forEach(slots -> byScale.put(slots.id(), slots.products(counters)));
    return byScale;
  }

  List<ScaleProducts> scaleProducts(long[] counters) {
    return pairs.stream().map(slots -> slots.products(scoring, counters)).toList();
  }

  private static List<ScaleProductSlots.Pair> pairs(List<Scale> scales) {
    List<ScaleProductSlots.Pair> pairs = new ArrayList<>();
    for (int first = 0; first < scales.size(); first++) {
      for (int second = first + 1; second < scales.size(); second++) {
        if (areSideBySide(scales.get(first), scales.get(second))) {
          pairs.add(new ScaleProductSlots.Pair(first, second));
        }
      }
    }
    return pairs;
  }

  private static boolean areSideBySide(Scale one, Scale other) {
    return (isThemeAndDimension(one) && isThemeAndDimension(other))
        || (one.theme() == null && other.theme() == null);
  }

  private static boolean isThemeAndDimension(Scale scale) {
    return scale.theme() != null && scale.dimension() != null;
  }
}
