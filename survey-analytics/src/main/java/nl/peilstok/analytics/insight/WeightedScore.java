package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.ScaleGroup;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Margin;
import nl.peilstok.analytics.statistics.MarginCell;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.statistics.WeightSpread;
import nl.peilstok.analytics.statistics.WeightingPlan;
import nl.peilstok.analytics.statistics.WeightingPlan.Weighting;
import nl.peilstok.core.population.SegmentKey;

/**
 * The organisation's mean as it would be had every role, doelgroep and directorate answered alike.
 *
 * <p>Weights are a function of published groups and their known sizes. They cannot remove
 * non-response that goes by attitude.
 *
 * @param n valid scores, unweighted
 * @param unweighted the plain mean, 0–100 with one decimal
 * @param mean the weighted mean, 0–100 with one decimal
 * @param interval its 95 % interval with finite population correction in every group
 * @param designEffect what unequal weights cost: the variance over that of equal weights
 * @param effectiveN how many answers with equal weights would say as much
 * @param largestWeight the largest weight over the mean weight, at most 5
 */
public record WeightedScore(
    String scale,
    long n,
    double unweighted,
    double mean,
    Interval interval,
    double designEffect,
    long effectiveN,
    double largestWeight) {
  private static final double CONFIDENCE = .95;
  private static final double HUNDREDTHS = 100;
  private static final double HIGHEST = 100;
  private static final double MOST_MISSED = .01;
  private static final List<SegmentKey> MARGINS =
      List.of(SegmentKey.ROLE, SegmentKey.DOELGROEP, SegmentKey.DIRECTORATE);

  /** Weigh a scale; none where it is not published or no weights make the groups fit. */
  static Figure<WeightedScore> of(Publication publication, String scale) {
    List<ScaleGroup> groups = publication.scale(Partition.WIE, scale);
    if (groups.isEmpty()) {
      return Figure.none(Undefined.NOT_PUBLISHED);
    }
    Parts parts = new Parts(publication, Partition.WIE, List.of(scale));
    List<Margin> margins = new ArrayList<>();
    List<List<String>> categories = new ArrayList<>();
    groups.forEach(_ -> categories.add(new ArrayList<>()));
    for (SegmentKey key : MARGINS) {
      if (publication.segments().who().contains(key)) {
        margins.add(margin(key, parts, groups, categories));
      }
    }
    if (margins.isEmpty()) {
      return Figure.none(Undefined.ONE_GROUP);
    }
    List<MarginCell> cells = new ArrayList<>();
    for (List<String> own : categories) {
      cells.add(new MarginCell(own, groups.get(cells.size()).scores().n()));
    }
    return WeightingPlan.USUAL
        .weigh(margins, cells)
        .then(WeightedScore::fitting)
        .map(
            weighting ->
                weighted(scale, parts, shares(groups, categories, weighting), weighting.spread()));
  }

  /** One margin, with the category of each group written behind its others. */
  private static Margin margin(
      SegmentKey key, Parts parts, List<ScaleGroup> groups, List<List<String>> categories) {
    SortedMap<String, Double> totals = new TreeMap<>();
    for (Cluster<String> row : parts.rows(part -> part.values(key))) {
      String category = String.join(",", row.cells());
      totals.put(category, (double) parts.people(row.parts(), Part::invited));
      for (int group = 0; group < groups.size(); group++) {
        if (row.parts().containsAll(groups.get(group).parts())) {
          categories.get(group).add(category);
        }
      }
    }
    return new Margin(key.code(), totals);
  }

  /**
   * Weights under a cap may miss the sizes of the groups; then they do not say what they seem to.
   */
  private static Figure<Weighting> fitting(Weighting weighting) {
    return weighting.largestDeviation() > MOST_MISSED
        ? Figure.none(Undefined.UNREACHABLE_MARGIN)
        : Figure.of(weighting);
  }

  /** The share that each group has in the weighted mean. */
  private static Map<ScaleGroup, Double> shares(
      List<ScaleGroup> groups, List<List<String>> categories, Weighting weighting) {
    Map<List<String>, Double> weights = new HashMap<>();
    for (MarginCell cell : weighting.margins().cells()) {
      weights.put(cell.categories(), weighting.weights().get(weights.size()));
    }
    Map<ScaleGroup, Double> shares = new LinkedHashMap<>();
    for (ScaleGroup group : groups) {
      List<String> own = weighting.margins().renamed(categories.get(shares.size()));
      double weight = weights.getOrDefault(own, 0.0);
      shares.put(group, weight * group.scores().n() / weighting.spread().sum());
    }
    return shares;
  }

  private static WeightedScore weighted(
      String scale, Parts parts, Map<ScaleGroup, Double> shares, WeightSpread spread) {
    Sample plain = Sample.NONE;
    double mean = 0;
    double variance = 0;
    for (Map.Entry<ScaleGroup, Double> entry : shares.entrySet()) {
      Sample own = Sample.of(entry.getKey().scores()).dividedBy(HUNDREDTHS);
      long people = parts.people(entry.getKey().parts(), Part::invited);
      double error = entry.getValue() * Means.standardError(own, people).found().orElse(0.0);
      plain = plain.plus(own);
      mean += entry.getValue() * own.mean();
      variance += error * error;
    }
    Interval interval = Means.interval(mean, Math.sqrt(variance), CONFIDENCE);
    return new WeightedScore(
        scale,
        plain.n(),
        Rounding.oneDecimal(plain.mean()),
        Rounding.oneDecimal(mean),
        new Interval(
            Rounding.oneDecimal(Math.max(0, interval.lower())),
            Rounding.oneDecimal(Math.min(HIGHEST, interval.upper()))),
        Rounding.twoDecimals(spread.designEffect()),
        Math.round(spread.effectiveN()),
        Rounding.oneDecimal(spread.largestToMean()));
  }
}
