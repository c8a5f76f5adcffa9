package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.statistics.Covariances;
import nl.peilstok.analytics.statistics.CronbachAlpha;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.ItemAnalysis;
import nl.peilstok.analytics.statistics.McDonaldOmega;
import nl.peilstok.analytics.statistics.Pearson;
import nl.peilstok.analytics.statistics.Spearman;

/** Items that are to measure one thing, and values that go together. */
final class ScaleOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of(
          "cronbach_alpha", ScaleOracles::alpha,
          "mcdonald_omega_total", ScaleOracles::omega,
          "item_total_correlation", ScaleOracles::itemTotal,
          "pearson", ScaleOracles::pearson,
          "spearman", ScaleOracles::spearman);

  private ScaleOracles() {}

  private static Map<String, ?> alpha(OracleCase one) {
    Covariances items = items(one);
    Figure<Interval> interval = CronbachAlpha.interval(items, one.confidence());
    return Map.of(
        "n", items.n(),
        "n_items", (long) items.width(),
        "alpha", CronbachAlpha.alpha(items),
        "alpha_standardized", CronbachAlpha.standardized(items),
        "feldt_lower", interval.map(Interval::lower),
        "feldt_upper", interval.map(Interval::upper));
  }

  private static Map<String, ?> omega(OracleCase one) {
    Covariances items = items(one);
    Figure<McDonaldOmega> omega = McDonaldOmega.of(items);
    Map<String, Object> loadings = new LinkedHashMap<>();
    for (String item : one.texts("items")) {
      int index = loadings.size();
      loadings.put(item, omega.map(found -> found.loadings().get(index)));
    }
    return Map.of(
        "n", items.n(),
        "n_items", (long) items.width(),
        "omega_total", omega.map(McDonaldOmega::total),
        "omega_total_standardized", omega.map(McDonaldOmega::standardized),
        "standardized_loadings", loadings);
  }

  private static Map<String, ?> itemTotal(OracleCase one) {
    Covariances items = items(one);
    Map<String, Object> each = new LinkedHashMap<>();
    for (String item : one.texts("items")) {
      ItemAnalysis analysis = ItemAnalysis.of(items, each.size());
      each.put(
          item,
          Map.of(
              "mean", analysis.mean(),
              "sd", analysis.deviation(),
              "item_total_r", analysis.withTotal(),
              "item_rest_r", analysis.withRest(),
              "alpha_if_deleted", analysis.alphaWithout()));
    }
    return Map.of("n", items.n(), "items", each);
  }

  private static Map<String, ?> pearson(OracleCase one) {
    Covariances values = Covariances.of(pairs(one), 2);
    Figure<Double> r = Pearson.correlation(values, 0, 1);
    Figure<Interval> interval =
        r.then(found -> Pearson.interval(found, values.n(), one.confidence()));
    return Map.of(
        "n", values.n(),
        "r", r,
        "t", r.then(found -> Pearson.t(found, values.n())),
        "p_value", r.map(found -> Pearson.pValue(found, values.n())),
        "fisher_ci_lower", interval.map(Interval::lower),
        "fisher_ci_upper", interval.map(Interval::upper));
  }

  private static Map<String, ?> spearman(OracleCase one) {
    List<double[]> pairs = pairs(one);
    Figure<Double> rho = Spearman.correlation(pairs);
    return Map.of(
        "n",
        (long) pairs.size(),
        "rho",
        rho,
        "t",
        rho.then(found -> Pearson.t(found, pairs.size())),
        "p_value",
        rho.map(found -> Pearson.pValue(found, pairs.size())));
  }

  private static List<double[]> pairs(OracleCase one) {
    return rows(one, List.of(one.text("x_column"), one.text("y_column")));
  }

  private static Covariances items(OracleCase one) {
    List<String> items = one.texts("items");
    List<String> reversed = one.has("reverse_items") ? one.texts("reverse_items") : List.of();
    List<double[]> rows = rows(one, items);
    for (double[] row : rows) {
      for (int index = 0; index < row.length; index++) {
        if (reversed.contains(items.get(index))) {
          row[index] = one.number("scale_min") + one.number("scale_max") - row[index];
        }
      }
    }
    return Covariances.of(rows, items.size());
  }

  private static List<double[]> rows(OracleCase one, List<String> columns) {
    return one.complete(columns).stream()
        .map(
            row ->
                columns.stream()
                    .mapToDouble(column -> Double.parseDouble(cell(row, column)))
                    .toArray())
        .toList();
  }
}
