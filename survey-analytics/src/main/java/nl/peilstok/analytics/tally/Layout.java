package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.tally.Scoring.Scored;

/**
 * The one row of counters that every combination of segment values has.
 *
 * <p>First come people and items, then the scales, the dimensions together, and the certainties.
 */
final class Layout {
  private static final int PER_SCALE = 3;

  private final Coding coding;
  private final Scoring scoring;
  private final Histograms histograms;
  private final DimensionSlots dimensions;
  private final List<CertaintySlots> certainties = new ArrayList<>();
  private final int width;

  Layout(Coding coding, Scoring scoring) {
    this.coding = coding;
    this.scoring = scoring;
    this.histograms = new Histograms(coding.highest().subList(0, coding.counted()));
    int offset = histograms.width() + (PER_SCALE * scoring.scales().size());
    this.dimensions = new DimensionSlots(scoring.scales(), offset);
    offset += DimensionSlots.WIDTH;
    for (Coding.CertaintyCode certainty : coding.certainties()) {
      certainties.add(new CertaintySlots(certainty, offset));
      offset += CertaintySlots.WIDTH;
    }
    this.width = offset;
  }

  /** Counters of nobody. */
  long[] zero() {
    return new long[width];
  }

  /** People and how often each answer was given: the part that needs no person by person. */
  Histograms histograms() {
    return histograms;
  }

  /** Count the rest: what is computed of each person. */
  void countScores(Block block, Scored scored, long[] counters) {
    for (int scale = 0; scale < scoring.scales().size(); scale++) {
      ScaleScores scores = scored.scale(scale);
      counters[place(scale)] += scores.n();
      counters[place(scale) + 1] += scores.sum();
      counters[place(scale) + 2] += scores.sumOfSquares();
    }
    dimensions.count(scored, counters);
    certainties.forEach(certainty -> certainty.count(block, counters));
  }

  /** Read counters back. */
  Counts counts(long[] counters) {
    Map<String, ItemCounts> byItem = new TreeMap<>();
    coding.items().forEach(item -> byItem.put(item.item().id(), item.counts(histograms, counters)));
    Map<String, Moments> byScale = new TreeMap<>();
    for (int scale = 0; scale < scoring.scales().size(); scale++) {
      byScale.put(scoring.scales().get(scale).id(), moments(place(scale), counters));
    }
    Map<String, CertaintyCounts> byScenario = new TreeMap<>();
    certainties.forEach(certainty -> byScenario.put(certainty.id(), certainty.counts(counters)));
    return new Counts(
        histograms.people(counters), byItem, byScale, dimensions.moments(counters), byScenario);
  }

  private int place(int scale) {
    return histograms.width() + (PER_SCALE * scale);
  }

  private static Moments moments(int place, long[] counters) {
    return new Moments(counters[place], counters[place + 1], counters[place + 2]);
  }
}
