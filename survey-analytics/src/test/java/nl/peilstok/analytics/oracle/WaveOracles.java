package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.peilstok.analytics.statistics.DifferenceInDifferences;
import nl.peilstok.analytics.statistics.DifferenceInDifferences.Cluster;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Proportions;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.ShareTrend;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.statistics.WaveContrast;
import nl.peilstok.analytics.statistics.WaveSlope;

/** Separate samples over time. */
final class WaveOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of(
          "trend_three_waves", WaveOracles::trend,
          "proportion_trend", WaveOracles::shareTrend,
          "difference_in_differences", WaveOracles::differenceInDifferences);

  private WaveOracles() {}

  private static Map<String, ?> trend(OracleCase one) {
    List<Sample> waves = new ArrayList<>();
    List<WaveSlope.At> times = new ArrayList<>();
    for (String wave : one.texts("wave_values")) {
      Sample sample = Sample.of(OracleCase.values(wave(one, wave), one.text("column")));
      waves.add(sample);
      times.add(new WaveSlope.At(Double.parseDouble(wave), sample));
    }
    WaveContrast linear = WaveContrast.linear(waves);
    WaveContrast quadratic = WaveContrast.quadratic(waves);
    Figure<WaveSlope> slope = WaveSlope.of(times);
    Figure<WaveContrast.Test> slopeTest = slope.then(WaveSlope::test);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n", waves.stream().map(Sample::n).toList());
    figures.put("means", waves.stream().map(Means::mean).toList());
    figures.put("sds", waves.stream().map(Means::standardDeviation).toList());
    figures.put("linear_contrast", linear.estimate());
    figures.put(
        "linear_standard_error_pooled", linear.pooled().map(WaveContrast.Test::standardError));
    figures.put("linear_t_pooled", linear.pooled().map(WaveContrast.Test::t));
    figures.put("linear_df_pooled", linear.pooled().map(WaveContrast.Test::degreesOfFreedom));
    figures.put("linear_p_pooled", linear.pooled().map(WaveContrast.Test::p));
    figures.put(
        "linear_standard_error_welch", linear.welch().map(WaveContrast.Test::standardError));
    figures.put("linear_df_welch", linear.welch().map(WaveContrast.Test::degreesOfFreedom));
    figures.put("linear_p_welch", linear.welch().map(WaveContrast.Test::p));
    figures.put("quadratic_contrast", quadratic.estimate());
    figures.put(
        "quadratic_standard_error_pooled",
        quadratic.pooled().map(WaveContrast.Test::standardError));
    figures.put("quadratic_p_pooled", quadratic.pooled().map(WaveContrast.Test::p));
    figures.put("slope_per_unit_of_wave_value", slope.map(WaveSlope::estimate));
    figures.put("slope_standard_error", slopeTest.map(WaveContrast.Test::standardError));
    figures.put("slope_p_value", slopeTest.map(WaveContrast.Test::p));
    return figures;
  }

  private static Map<String, ?> shareTrend(OracleCase one) {
    List<String> values = one.texts("wave_values");
    List<ShareTrend.Wave> waves = new ArrayList<>();
    for (int index = 0; index < values.size(); index++) {
      List<Map<String, String>> rows = wave(one, values.get(index));
      long successes =
          rows.stream()
              .filter(row -> one.isAmong("top_values", cell(row, one.text("column"))))
              .count();
      double score = one.has("scores") ? one.numbers("scores")[index] : index + 1.0;
      waves.add(new ShareTrend.Wave(successes, rows.size(), score));
    }
    Figure<ShareTrend> trend = ShareTrend.of(waves);
    return Map.of(
        "successes", waves.stream().map(ShareTrend.Wave::successes).toList(),
        "n", waves.stream().map(ShareTrend.Wave::n).toList(),
        "proportions",
            waves.stream().map(wave -> Proportions.share(wave.successes(), wave.n())).toList(),
        "chi_square", trend.map(ShareTrend::chiSquare),
        "df", trend.map(_ -> 1L),
        "p_value", trend.map(ShareTrend::p));
  }

  private static Map<String, ?> differenceInDifferences(OracleCase one) {
    DifferenceInDifferences difference = new DifferenceInDifferences(clusters(one));
    Cluster all = difference.all();
    Figure<DifferenceInDifferences.Test> robust = difference.robust();
    Figure<DifferenceInDifferences.Test> clustered =
        hasClusters(one) ? difference.clustered(2) : Figure.none(Undefined.TOO_FEW_CLUSTERS);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n", n(all));
    figures.put("mean_control_pre", Means.mean(all.controlBefore()));
    figures.put("mean_control_post", Means.mean(all.controlAfter()));
    figures.put("mean_treated_pre", Means.mean(all.treatedBefore()));
    figures.put("mean_treated_post", Means.mean(all.treatedAfter()));
    figures.put("estimate", difference.estimate());
    figures.put(
        "standard_error_classical",
        difference.classical().map(DifferenceInDifferences.Test::standardError));
    figures.put("standard_error_hc1", robust.map(DifferenceInDifferences.Test::standardError));
    figures.put("t_hc1", robust.map(DifferenceInDifferences.Test::t));
    figures.put("p_value_hc1", robust.map(DifferenceInDifferences.Test::p));
    figures.put(
        "n_clusters",
        one.has("cluster_column")
            ? Figure.of((long) difference.clusters().size())
            : Figure.none(Undefined.TOO_FEW_CLUSTERS));
    figures.put(
        "standard_error_cluster_cr1", clustered.map(DifferenceInDifferences.Test::standardError));
    figures.put("t_cluster", clustered.map(DifferenceInDifferences.Test::t));
    figures.put("p_value_cluster", clustered.map(DifferenceInDifferences.Test::p));
    return figures;
  }

  private static long n(Cluster all) {
    return Stream.of(
            all.controlBefore(), all.controlAfter(), all.treatedBefore(), all.treatedAfter())
        .mapToLong(Sample::n)
        .sum();
  }

  private static List<Cluster> clusters(OracleCase one) {
    Map<String, List<Map<String, String>>> byCluster = new TreeMap<>();
    for (Map<String, String> row : changes(one)) {
      String cluster = one.has("cluster_column") ? cell(row, one.text("cluster_column")) : "";
      byCluster.computeIfAbsent(cluster, _ -> new ArrayList<>()).add(row);
    }
    return byCluster.values().stream()
        .map(
            rows ->
                new Cluster(
                    sampleOf(one, rows, false, "pre_value"),
                    sampleOf(one, rows, false, "post_value"),
                    sampleOf(one, rows, true, "pre_value"),
                    sampleOf(one, rows, true, "post_value")))
        .toList();
  }

  private static Sample sampleOf(
      OracleCase one, List<Map<String, String>> rows, boolean isTreated, String time) {
    return Sample.of(
        OracleCase.values(
            rows.stream()
                .filter(row -> isTreated == is(one, row, "group_column", "treated_value"))
                .filter(row -> is(one, row, "time_column", time))
                .toList(),
            one.text("column")));
  }

  private static List<Map<String, String>> changes(OracleCase one) {
    return one
        .complete(List.of(one.text("column"), one.text("group_column"), one.text("time_column")))
        .stream()
        .filter(
            row ->
                is(one, row, "time_column", "pre_value")
                    || is(one, row, "time_column", "post_value"))
        .toList();
  }

  private static boolean hasClusters(OracleCase one) {
    return one.has("cluster_column")
        && changes(one).stream().noneMatch(row -> cell(row, one.text("cluster_column")).isEmpty());
  }

  private static boolean is(OracleCase one, Map<String, String> row, String column, String value) {
    return OracleCase.same(one.text(value), cell(row, one.text(column)));
  }

  private static List<Map<String, String>> wave(OracleCase one, String value) {
    return one.complete(List.of(one.text("column"), one.text("wave_column"))).stream()
        .filter(row -> OracleCase.same(value, cell(row, one.text("wave_column"))))
        .toList();
  }
}
