package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.peilstok.analytics.statistics.AdjustedPValues;
import nl.peilstok.analytics.statistics.ChiSquare;
import nl.peilstok.analytics.statistics.CliffsDelta;
import nl.peilstok.analytics.statistics.CohensD;
import nl.peilstok.analytics.statistics.Crosstab;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.FisherExact;
import nl.peilstok.analytics.statistics.Histogram;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.MannWhitney;
import nl.peilstok.analytics.statistics.MannWhitney.Superiority;
import nl.peilstok.analytics.statistics.MannWhitneyExact;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.PairwiseWelch;
import nl.peilstok.analytics.statistics.ProportionDifference;
import nl.peilstok.analytics.statistics.Proportions;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Welch;

/** Two groups, or every pair of several. */
final class ComparisonOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of(
          "welch_t_test", ComparisonOracles::welch,
          "mann_whitney_u", ComparisonOracles::mannWhitney,
          "mann_whitney_exact", ComparisonOracles::mannWhitneyExact,
          "cohens_d_hedges_g", ComparisonOracles::cohensD,
          "cliffs_delta", ComparisonOracles::cliffsDelta,
          "proportion_difference", ComparisonOracles::proportionDifference,
          "chi_square", ComparisonOracles::chiSquare,
          "adjust_p_values", ComparisonOracles::adjust,
          "pairwise_welch", ComparisonOracles::pairwise);

  private ComparisonOracles() {}

  private static Map<String, ?> welch(OracleCase one) {
    Sample a = Sample.of(one.group("group_a"));
    Sample b = Sample.of(one.group("group_b"));
    Figure<Welch.Test> test = Welch.test(a, b, one.confidence());
    Map<String, Object> figures = sizes(a.n(), b.n());
    figures.put("mean_a", Means.mean(a));
    figures.put("mean_b", Means.mean(b));
    figures.put("mean_difference", Welch.difference(a, b));
    figures.put("standard_error", test.map(Welch.Test::standardError));
    figures.put("t", test.map(Welch.Test::t));
    figures.put("df", test.map(Welch.Test::degreesOfFreedom));
    figures.put("p_value", test.map(Welch.Test::pValue));
    figures.put("ci_lower", test.map(found -> found.interval().lower()));
    figures.put("ci_upper", test.map(found -> found.interval().upper()));
    return figures;
  }

  private static Map<String, ?> mannWhitney(OracleCase one) {
    Histogram a = Histogram.of(one.group("group_a"));
    Histogram b = Histogram.of(one.group("group_b"));
    Figure<Superiority> above = MannWhitney.superiority(a, b);
    Figure<MannWhitney.Test> test = MannWhitney.test(a, b);
    Map<String, Object> figures = sizes(a.n(), b.n());
    figures.put("u_a", above.map(Superiority::uA));
    figures.put("u_b", above.map(Superiority::uB));
    figures.put("mean_rank_a", above.map(Superiority::meanRankA));
    figures.put("mean_rank_b", above.map(Superiority::meanRankB));
    figures.put("probability_of_superiority", above.map(Superiority::probability));
    figures.put("rank_biserial", above.map(Superiority::delta));
    figures.put("z_no_continuity", test.map(MannWhitney.Test::z));
    figures.put("p_no_continuity", test.map(MannWhitney.Test::pValue));
    figures.put("p_with_continuity", test.map(MannWhitney.Test::pValueWithContinuity));
    return figures;
  }

  private static Map<String, ?> mannWhitneyExact(OracleCase one) {
    Histogram a = Histogram.of(one.group("group_a"));
    Histogram b = Histogram.of(one.group("group_b"));
    Map<String, Object> figures = sizes(a.n(), b.n());
    figures.put("u_a", MannWhitney.superiority(a, b).map(Superiority::uA));
    figures.put("p_exact", MannWhitneyExact.pValue(a, b));
    return figures;
  }

  private static Map<String, ?> cohensD(OracleCase one) {
    Sample a = Sample.of(one.group("group_a"));
    Sample b = Sample.of(one.group("group_b"));
    Figure<CohensD.Effect> effect = CohensD.effect(a, b, one.confidence());
    Map<String, Object> figures = sizes(a.n(), b.n());
    figures.put("pooled_sd", CohensD.pooledDeviation(a, b));
    figures.put("cohens_d", effect.map(CohensD.Effect::d));
    figures.put("cohens_d_ci_lower", effect.map(found -> found.interval().lower()));
    figures.put("cohens_d_ci_upper", effect.map(found -> found.interval().upper()));
    figures.put("hedges_g", effect.map(CohensD.Effect::g));
    figures.put("hedges_g_ci_lower", effect.map(found -> found.intervalOfG().lower()));
    figures.put("hedges_g_ci_upper", effect.map(found -> found.intervalOfG().upper()));
    figures.put("hedges_correction_j", effect.map(CohensD.Effect::correction));
    return figures;
  }

  private static Map<String, ?> cliffsDelta(OracleCase one) {
    Histogram a = Histogram.of(one.group("group_a"));
    Histogram b = Histogram.of(one.group("group_b"));
    Figure<Interval> interval = CliffsDelta.interval(a, b, one.confidence());
    Figure<Interval> fisher = CliffsDelta.fisherInterval(a, b, one.confidence());
    Map<String, Object> figures = sizes(a.n(), b.n());
    figures.put("cliffs_delta", CliffsDelta.delta(a, b));
    figures.put("variance", CliffsDelta.variance(a, b));
    figures.put("ci_lower", interval.map(Interval::lower));
    figures.put("ci_upper", interval.map(Interval::upper));
    figures.put("fisher_z_ci_lower", fisher.map(Interval::lower));
    figures.put("fisher_z_ci_upper", fisher.map(Interval::upper));
    return figures;
  }

  private static Map<String, ?> proportionDifference(OracleCase one) {
    List<String> a = answers(one, "group_a");
    List<String> b = answers(one, "group_b");
    ProportionDifference shares =
        new ProportionDifference(top(one, a), a.size(), top(one, b), b.size());
    Figure<Interval> interval = shares.newcombe(one.confidence());
    boolean both = !a.isEmpty() && !b.isEmpty();
    Figure<Double> none = shares.difference();
    Map<String, Object> figures = sizes(a.size(), b.size());
    figures.put("proportion_a", both ? Proportions.share(shares.successesA(), shares.nA()) : none);
    figures.put("proportion_b", both ? Proportions.share(shares.successesB(), shares.nB()) : none);
    figures.put("difference", shares.difference());
    figures.put("cohens_h", shares.cohensH());
    figures.put("z", shares.test().map(ProportionDifference.Test::z));
    figures.put("p_value", shares.test().map(ProportionDifference.Test::pValue));
    figures.put("newcombe_lower", interval.map(Interval::lower));
    figures.put("newcombe_upper", interval.map(Interval::upper));
    return figures;
  }

  private static List<String> answers(OracleCase one, String group) {
    String column = one.text("column");
    String groupColumn = one.text("group_column");
    return one.complete(List.of(column, groupColumn)).stream()
        .filter(row -> cell(row, groupColumn).equals(one.text(group)))
        .map(row -> cell(row, column))
        .toList();
  }

  private static long top(OracleCase one, List<String> answers) {
    return answers.stream().filter(answer -> one.isAmong("top_values", answer)).count();
  }

  private static Map<String, ?> chiSquare(OracleCase one) {
    Crosstab table = crosstab(one);
    Figure<ChiSquare.Test> test = ChiSquare.test(table);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n", table.n());
    figures.put("rows", (long) table.rows().size());
    figures.put("columns", (long) table.width());
    figures.put("chi_square", test.map(ChiSquare.Test::chiSquare));
    figures.put("df", test.map(ChiSquare.Test::degreesOfFreedom));
    figures.put("p_value", test.map(ChiSquare.Test::pValue));
    figures.put("p_value_yates", ChiSquare.yates(table));
    figures.put("p_value_fisher", FisherExact.pValue(table));
    figures.put("minimum_expected", test.map(ChiSquare.Test::leastExpected));
    figures.put("cramers_v", test.map(ChiSquare.Test::cramersV));
    figures.put("cramers_v_bias_corrected", test.then(ChiSquare.Test::cramersVCorrected));
    return figures;
  }

  private static Crosstab crosstab(OracleCase one) {
    String rows = one.text("row_column");
    String columns = one.text("column_column");
    SortedMap<String, SortedMap<String, Long>> table = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    for (Map<String, String> row : one.complete(List.of(rows, columns))) {
      names.add(cell(row, columns));
      table
          .computeIfAbsent(cell(row, rows), _ -> new TreeMap<>())
          .merge(cell(row, columns), 1L, Long::sum);
    }
    return new Crosstab(
        table.values().stream()
            .map(line -> names.stream().map(name -> line.getOrDefault(name, 0L)).toList())
            .toList());
  }

  private static Map<String, ?> adjust(OracleCase one) {
    List<Double> pValues = new ArrayList<>();
    for (double pValue : one.numbers("p_values")) {
      pValues.add(pValue);
    }
    return Map.of(
        "n", (long) pValues.size(),
        "bonferroni", AdjustedPValues.BONFERRONI.of(pValues),
        "holm", AdjustedPValues.HOLM.of(pValues),
        "benjamini_hochberg", AdjustedPValues.BENJAMINI_HOCHBERG.of(pValues),
        "benjamini_yekutieli", AdjustedPValues.BENJAMINI_YEKUTIELI.of(pValues));
  }

  private static Map<String, ?> pairwise(OracleCase one) {
    List<String> names = one.texts("groups");
    SortedMap<String, double[]> groups = one.groups(one.text("column"), one.text("group_column"));
    List<Sample> samples =
        names.stream().map(name -> Sample.of(groups.getOrDefault(name, new double[0]))).toList();
    return Map.of(
        "comparisons",
        PairwiseWelch.comparisons(samples, one.confidence()).stream()
            .map(comparison -> comparison(names, comparison))
            .toList());
  }

  private static Map<String, ?> comparison(List<String> names, PairwiseWelch.Comparison pair) {
    return Map.of(
        "group_a", names.get(pair.first()),
        "group_b", names.get(pair.second()),
        "mean_difference", pair.difference(),
        "t", pair.test().map(Welch.Test::t),
        "df", pair.test().map(Welch.Test::degreesOfFreedom),
        "p_raw", pair.test().map(Welch.Test::pValue),
        "p_holm", pair.holm(),
        "p_benjamini_hochberg", pair.benjaminiHochberg());
  }

  private static Map<String, Object> sizes(long a, long b) {
    return new LinkedHashMap<>(Map.of("n_a", a, "n_b", b));
  }
}
