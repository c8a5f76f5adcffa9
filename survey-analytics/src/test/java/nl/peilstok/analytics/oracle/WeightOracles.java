package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Margin;
import nl.peilstok.analytics.statistics.RakedMean;
import nl.peilstok.analytics.statistics.RakedMean.Respondent;
import nl.peilstok.analytics.statistics.Raking;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.statistics.WeightSpread;

/** Weights and what they cost. */
final class WeightOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of(
          "rake", WeightOracles::rake,
          "raked_mean", WeightOracles::rakedMean,
          "kish_effective_n", WeightOracles::kish);

  private WeightOracles() {}

  private static Map<String, ?> kish(OracleCase one) {
    double[] weights = one.values(one.text("weight_column"));
    Figure<WeightSpread> spread = WeightSpread.of(weights);
    return Map.of(
        "n", (long) weights.length,
        "sum_of_weights", spread.map(WeightSpread::sum),
        "kish_design_effect", spread.map(WeightSpread::designEffect),
        "kish_effective_n", spread.map(WeightSpread::effectiveN));
  }

  private static Map<String, ?> rake(OracleCase one) {
    Figure<double[]> weights =
        respondents(one)
            .then(
                all ->
                    Raking.of(margins(one), RakedMean.cells(all))
                        .map(raking -> weights(raking, all)));
    Figure<WeightSpread> spread = weights.then(WeightSpread::of);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n", (long) one.rows().size());
    figures.put("sum_of_weights", spread.map(WeightSpread::sum));
    figures.put("minimum_weight", spread.map(WeightSpread::smallest));
    figures.put("maximum_weight", spread.map(WeightSpread::largest));
    figures.put("kish_design_effect", spread.map(WeightSpread::designEffect));
    figures.put("kish_effective_n", spread.map(WeightSpread::effectiveN));
    figures.put("maximum_to_mean_ratio", spread.map(WeightSpread::largestToMean));
    figures.put("weights_file", weights.map(all -> fileWithTheseWeights(one, all)));
    figures.put(
        "weighted_mean",
        respondents(one).then(all -> RakedMean.of(margins(one), all)).map(RakedMean::mean));
    return figures;
  }

  private static Map<String, ?> rakedMean(OracleCase one) {
    Figure<RakedMean> mean = respondents(one).then(all -> RakedMean.of(margins(one), all));
    return Map.of(
        "n", (long) one.values(one.text("column")).length,
        "mean", mean.map(RakedMean::mean),
        "standard_error_calibrated", mean.then(RakedMean::standardError),
        "sum_of_weights", mean.map(RakedMean::sumOfWeights));
  }

  /** The name of the file of expected weights if all agree with it, or what does not. */
  private static String fileWithTheseWeights(OracleCase one, double[] weights) {
    String file = one.expected().path("weights_file").asText("");
    if (file.isEmpty() || one.expected().path("weights_file").isNull()) {
      return "weights, and no file of them";
    }
    Map<String, Double> expected = new LinkedHashMap<>();
    for (Map<String, String> row : one.folder().table(file)) {
      expected.put(cell(row, one.text("id_column")), Double.valueOf(cell(row, "expected_weight")));
    }
    List<Map<String, String>> rows = one.rows();
    List<String> faults = new ArrayList<>();
    for (int index = 0; index < weights.length; index++) {
      String id = cell(rows.get(index), one.text("id_column"));
      double wanted = expected.getOrDefault(id, Double.NaN);
      if (!(Math.abs(weights[index] - wanted) <= one.tolerance(wanted))) {
        faults.add(id + ": " + weights[index] + ", not " + wanted);
      }
    }
    return faults.isEmpty() && expected.size() == weights.length ? file : faults.toString();
  }

  private static double[] weights(Raking raking, List<Respondent> respondents) {
    Map<List<String>, Double> factors = raking.byCategories();
    return respondents.stream()
        .flatMapToDouble(
            respondent ->
                DoubleStream.of(
                    respondent.start() * factors.getOrDefault(respondent.categories(), 0.0)))
        .toArray();
  }

  private static List<Margin> margins(OracleCase one) {
    List<Margin> margins = new ArrayList<>();
    for (Map.Entry<String, JsonNode> margin : one.argument("margins").properties()) {
      SortedMap<String, Double> totals = new TreeMap<>();
      margin
          .getValue()
          .properties()
          .forEach(total -> totals.put(total.getKey(), total.getValue().asDouble()));
      margins.add(new Margin(margin.getKey(), totals));
    }
    return margins;
  }

  /** The rows; none where one has no weight to start from. */
  private static Figure<List<Respondent>> respondents(OracleCase one) {
    List<Respondent> respondents = new ArrayList<>();
    for (Map<String, String> row : one.rows()) {
      String start =
          one.has("start_weight_column") ? cell(row, one.text("start_weight_column")) : "1";
      if (start.isEmpty()) {
        return Figure.none(Undefined.NO_VALUES);
      }
      respondents.add(
          new Respondent(
              margins(one).stream().map(margin -> cell(row, margin.name())).toList(),
              Double.parseDouble(start),
              value(one, row)));
    }
    return Figure.of(respondents);
  }

  private static OptionalDouble value(OracleCase one, Map<String, String> row) {
    String value = one.has("column") ? cell(row, one.text("column")) : "";
    return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
  }
}
