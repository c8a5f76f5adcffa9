package nl.peilstok.analytics.tally;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.peilstok.analytics.statistics.Moments;

/**
 * Everything counted about a set of respondents.
 *
 * @param n respondents
 * @param items by item id; open questions are not among them
 * @param scales by scale id: the valid scores, in hundredths of a point (0–10,000)
 * @param dimensions kennis, houding and gedrag together
 * @param certainties by the id of each knowledge item that asks how sure people are
 */
public record Counts(
    long n,
    Map<String, ItemCounts> items,
    Map<String, Moments> scales,
    DimensionMoments dimensions,
    Map<String, CertaintyCounts> certainties) {

  /** Copy the maps. */
  public Counts {
    items = Collections.unmodifiableMap(new TreeMap<>(items));
    scales = Collections.unmodifiableMap(new TreeMap<>(scales));
    certainties = Collections.unmodifiableMap(new TreeMap<>(certainties));
  }
}
