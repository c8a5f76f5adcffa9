package nl.peilstok.analytics.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import nl.peilstok.analytics.statistics.BrownForsythe;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Histogram;
import nl.peilstok.analytics.statistics.KruskalWallis;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.OneWayAnova;
import nl.peilstok.analytics.statistics.OneWayAnova.Squares;
import nl.peilstok.analytics.statistics.RandomIntercept;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.WelchAnova;

/** Many groups at once. */
final class GroupOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of(
          "kruskal_wallis", GroupOracles::kruskalWallis,
          "one_way_anova", GroupOracles::anova,
          "random_intercept", GroupOracles::randomIntercept);

  private GroupOracles() {}

  private static Map<String, ?> kruskalWallis(OracleCase one) {
    SortedMap<String, double[]> groups = groups(one);
    List<Histogram> histograms = groups.values().stream().map(Histogram::of).toList();
    Figure<KruskalWallis.Test> test = KruskalWallis.test(histograms);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n", histograms.stream().mapToLong(Histogram::n).sum());
    figures.put("n_groups", (long) groups.size());
    figures.put("h", test.map(KruskalWallis.Test::h));
    figures.put("df", KruskalWallis.degreesOfFreedom(histograms));
    figures.put("p_value", test.map(KruskalWallis.Test::pValue));
    figures.put("epsilon_squared", test.map(KruskalWallis.Test::epsilonSquared));
    figures.put("eta_squared_h", test.then(KruskalWallis.Test::etaSquared));
    figures.put("group_n", named(groups, values -> (long) values.length));
    figures.put("group_mean_rank", named(groups, KruskalWallis.meanRanks(histograms)));
    return figures;
  }

  private static Map<String, ?> anova(OracleCase one) {
    SortedMap<String, double[]> groups = groups(one);
    List<Sample> samples = groups.values().stream().map(Sample::of).toList();
    Figure<Squares> squares = OneWayAnova.squares(samples);
    Figure<OneWayAnova.Test> test = OneWayAnova.test(samples);
    Figure<WelchAnova.Test> welch = WelchAnova.test(samples);
    Figure<OneWayAnova.Test> spread =
        BrownForsythe.test(groups.values().stream().map(Histogram::of).toList());
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n", samples.stream().mapToLong(Sample::n).sum());
    figures.put("n_groups", (long) groups.size());
    figures.put("group_n", named(groups, values -> (long) values.length));
    figures.put("group_mean", named(groups, values -> Means.mean(Sample.of(values))));
    figures.put("group_sd", named(groups, values -> Means.standardDeviation(Sample.of(values))));
    figures.put("ss_between", squares.map(Squares::between));
    figures.put("ss_within", squares.map(Squares::within));
    figures.put("df_between", squares.map(Squares::degreesBetween));
    figures.put("df_within", squares.map(Squares::degreesWithin));
    figures.put("f", test.map(OneWayAnova.Test::f));
    figures.put("p_value", test.map(OneWayAnova.Test::pValue));
    figures.put("eta_squared", test.map(OneWayAnova.Test::etaSquared));
    figures.put("omega_squared", test.map(OneWayAnova.Test::omegaSquared));
    figures.put("welch_f", welch.map(WelchAnova.Test::f));
    figures.put("welch_df_between", welch.map(WelchAnova.Test::degreesBetween));
    figures.put("welch_df_within", welch.map(WelchAnova.Test::degreesWithin));
    figures.put("welch_p_value", welch.map(WelchAnova.Test::pValue));
    figures.put("brown_forsythe_levene_f", spread.map(OneWayAnova.Test::f));
    figures.put("brown_forsythe_levene_p", spread.map(OneWayAnova.Test::pValue));
    return figures;
  }

  private static Map<String, ?> randomIntercept(OracleCase one) {
    SortedMap<String, double[]> groups = groups(one);
    List<Sample> samples = groups.values().stream().map(Sample::of).toList();
    Figure<RandomIntercept> fit = RandomIntercept.fit(samples);
    List<Map<String, ?>> each = new ArrayList<>();
    for (int index = 0; index < samples.size(); index++) {
      each.add(shrunken(samples.get(index), fit, index));
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n", samples.stream().mapToLong(Sample::n).sum());
    figures.put("n_groups", (long) groups.size());
    figures.put("grand_mean", fit.map(RandomIntercept::grandMean));
    figures.put("grand_mean_standard_error", fit.map(RandomIntercept::standardError));
    figures.put("variance_between", fit.map(RandomIntercept::between));
    figures.put("variance_within", fit.map(RandomIntercept::within));
    figures.put("icc", fit.map(RandomIntercept::intraclassCorrelation));
    figures.put("reml_criterion", fit.map(RandomIntercept::criterion));
    figures.put("is_singular", fit.map(RandomIntercept::isSingular));
    figures.put("groups", named(groups, each));
    return figures;
  }

  private static Map<String, ?> shrunken(Sample sample, Figure<RandomIntercept> fit, int index) {
    Figure<RandomIntercept.Shrunken> group = fit.map(found -> found.groups().get(index));
    return Map.of(
        "n", sample.n(),
        "raw_mean", Means.mean(sample),
        "shrinkage_factor", group.map(RandomIntercept.Shrunken::factor),
        "shrunken_mean", group.map(RandomIntercept.Shrunken::mean),
        "conditional_sd", group.map(RandomIntercept.Shrunken::deviation));
  }

  private static SortedMap<String, double[]> groups(OracleCase one) {
    return one.groups(one.text("column"), one.text("group_column"));
  }

  private static Map<String, ?> named(
      SortedMap<String, double[]> groups, Function<double[], Object> figure) {
    return named(groups, groups.values().stream().map(figure).toList());
  }

  private static Map<String, ?> named(SortedMap<String, double[]> groups, List<?> figures) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (String name : groups.keySet()) {
      named.put(name, figures.get(named.size()));
    }
    return named;
  }
}
