package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Histogram;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.LikertScores;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Percentiles;
import nl.peilstok.analytics.statistics.Proportions;
import nl.peilstok.analytics.statistics.Sample;

/** One set of values: what it looks like. */
final class DescriptionOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of(
          "describe", DescriptionOracles::describe,
          "frequency_table", DescriptionOracles::frequencyTable,
          "scale_score", DescriptionOracles::scaleScore,
          "top_box_proportion", DescriptionOracles::topBoxProportion);

  private DescriptionOracles() {}

  private static Map<String, ?> describe(OracleCase one) {
    double[] values = one.values(one.text("column"));
    Sample sample = Sample.of(values);
    Histogram histogram = Histogram.of(values);
    Figure<Interval> interval = Means.interval(sample, one.confidence());
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n", sample.n());
    figures.put("n_missing", one.rows().size() - sample.n());
    figures.put("mean", Means.mean(sample));
    figures.put("sd", Means.standardDeviation(sample));
    figures.put("variance", Means.variance(sample));
    figures.put("standard_error", Means.standardError(sample));
    figures.put("ci_lower", interval.map(Interval::lower));
    figures.put("ci_upper", interval.map(Interval::upper));
    figures.put("median", Percentiles.percentile(histogram, .5));
    figures.put("quartile_1", Percentiles.percentile(histogram, .25));
    figures.put("quartile_3", Percentiles.percentile(histogram, .75));
    figures.put("minimum", Percentiles.percentile(histogram, 0));
    figures.put("maximum", Percentiles.percentile(histogram, 1));
    return figures;
  }

  private static Map<String, ?> frequencyTable(OracleCase one) {
    List<Map<String, String>> answered = one.complete(List.of(one.text("column")));
    Map<String, Object> counts = new LinkedHashMap<>();
    Map<String, Object> shares = new LinkedHashMap<>();
    for (String category : one.texts("categories")) {
      long count =
          answered.stream()
              .filter(row -> OracleCase.same(category, cell(row, one.text("column"))))
              .count();
      counts.put(category, count);
      shares.put(category, Proportions.share(count, answered.size()));
    }
    return Map.of(
        "n",
        (long) answered.size(),
        "n_missing",
        (long) one.rows().size() - answered.size(),
        "counts",
        counts,
        "proportions",
        shares);
  }

  private static Map<String, ?> scaleScore(OracleCase one) {
    LikertScores scale =
        new LikertScores(
            one.number("scale_min"), one.number("scale_max"), (int) one.number("minimum_answered"));
    double[] scores =
        one.rows().stream()
            .map(row -> scale.score(answers(one, scale, row)))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    Sample sample = Sample.of(scores);
    Figure<Double> deviation = Means.standardDeviation(sample);
    return Map.of(
        "n_scored", sample.n(),
        "n_not_scored", one.rows().size() - sample.n(),
        "mean", Means.mean(sample),
        "sd", deviation,
        "mean_0_to_100", Means.mean(sample).map(scale::points),
        "sd_0_to_100", deviation.map(sd -> scale.points(scale.lowest() + sd)),
        "minimum", Percentiles.percentile(Histogram.of(scores), 0),
        "maximum", Percentiles.percentile(Histogram.of(scores), 1));
  }

  private static List<Double> answers(OracleCase one, LikertScores scale, Map<String, String> row) {
    List<String> reversed = one.has("reverse_items") ? one.texts("reverse_items") : List.of();
    List<Double> answers = new ArrayList<>();
    for (String item : one.texts("items")) {
      if (!cell(row, item).isEmpty()) {
        double answer = Double.parseDouble(cell(row, item));
        answers.add(reversed.contains(item) ? scale.turned(answer) : answer);
      }
    }
    return answers;
  }

  private static Map<String, ?> topBoxProportion(OracleCase one) {
    String column = one.text("column");
    List<Map<String, String>> answered = one.complete(List.of(column));
    long n = answered.size();
    long top =
        answered.stream().filter(row -> one.isAmong("top_values", cell(row, column))).count();
    Figure<Interval> wilson = Proportions.wilson(top, n, one.confidence());
    Figure<Interval> exact = Proportions.clopperPearson(top, n, one.confidence());
    return Map.of(
        "n", n,
        "successes", top,
        "proportion", Proportions.share(top, n),
        "wilson_lower", wilson.map(Interval::lower),
        "wilson_upper", wilson.map(Interval::upper),
        "clopper_pearson_lower", exact.map(Interval::lower),
        "clopper_pearson_upper", exact.map(Interval::upper));
  }
}
