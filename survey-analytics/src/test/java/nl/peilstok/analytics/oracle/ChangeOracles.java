package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.statistics.BeforeAfter;
import nl.peilstok.analytics.statistics.ChangedShares;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.PairedChange;
import nl.peilstok.analytics.statistics.Proportions;
import nl.peilstok.analytics.statistics.RetestReliability;
import nl.peilstok.analytics.statistics.SignedRanks;

/** The same people twice. */
final class ChangeOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of(
          "paired_t_test", ChangeOracles::pairedStudent,
          "wilcoxon_signed_rank", ChangeOracles::signedRanks,
          "mcnemar", ChangeOracles::changedShares,
          "test_retest_icc", ChangeOracles::retest);

  private ChangeOracles() {}

  private static Map<String, ?> pairedStudent(OracleCase one) {
    PairedChange pairs = PairedChange.of(pairs(one));
    Figure<PairedChange.Test> test = pairs.test(one.confidence());
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n_pairs", pairs.change().n());
    figures.put("mean_before", Means.mean(pairs.before()));
    figures.put("mean_after", Means.mean(pairs.after()));
    figures.put("mean_change", Means.mean(pairs.change()));
    figures.put("sd_change", Means.standardDeviation(pairs.change()));
    figures.put("standard_error", test.map(PairedChange.Test::standardError));
    figures.put("t", test.map(PairedChange.Test::t));
    figures.put("df", test.map(PairedChange.Test::degreesOfFreedom));
    figures.put("p_value", test.map(PairedChange.Test::p));
    figures.put("ci_lower", test.map(found -> found.interval().lower()));
    figures.put("ci_upper", test.map(found -> found.interval().upper()));
    figures.put("d_z", test.map(PairedChange.Test::dz));
    figures.put("d_av", test.map(PairedChange.Test::dav));
    return figures;
  }

  private static Map<String, ?> signedRanks(OracleCase one) {
    List<BeforeAfter> pairs = pairs(one);
    Figure<SignedRanks> test = SignedRanks.of(pairs);
    return Map.of(
        "n_pairs", (long) pairs.size(),
        "n_zero_differences", SignedRanks.unchanged(pairs),
        "v_positive", test.map(SignedRanks::positive),
        "v_negative", test.map(SignedRanks::negative),
        "p_no_continuity", test.map(SignedRanks::p),
        "p_with_continuity", test.map(SignedRanks::continuityP),
        "matched_rank_biserial", test.map(SignedRanks::rankBiserial));
  }

  private static Map<String, ?> changedShares(OracleCase one) {
    long n = 0;
    long before = 0;
    long gained = 0;
    long lost = 0;
    for (Map<String, String> row : complete(one)) {
      boolean first = one.isAmong("top_values", cell(row, one.text("before_column")));
      boolean second = one.isAmong("top_values", cell(row, one.text("after_column")));
      n++;
      before += first ? 1 : 0;
      gained += !first && second ? 1 : 0;
      lost += first && !second ? 1 : 0;
    }
    ChangedShares shares = new ChangedShares(n, before, gained, lost);
    Figure<ChangedShares.Test> test = shares.test();
    return Map.of(
        "n_pairs", n,
        "proportion_before", Proportions.share(before, n),
        "proportion_after", Proportions.share(shares.after(), n),
        "gained", gained,
        "lost", lost,
        "chi_square", test.map(ChangedShares.Test::chiSquare),
        "p_value", test.map(ChangedShares.Test::p),
        "p_value_continuity", test.map(ChangedShares.Test::continuityP),
        "p_value_exact", test.map(ChangedShares.Test::exactP));
  }

  private static Map<String, ?> retest(OracleCase one) {
    RetestReliability retest = RetestReliability.of(pairs(one));
    Figure<RetestReliability.Intraclass> intraclass = retest.intraclass();
    return Map.of(
        "n_pairs", retest.change().change().n(),
        "pearson_r", retest.correlation(),
        "icc_agreement_single", intraclass.then(RetestReliability.Intraclass::agreement),
        "icc_consistency_single", intraclass.map(RetestReliability.Intraclass::consistency),
        "standard_error_of_measurement",
            intraclass.map(RetestReliability.Intraclass::standardErrorOfMeasurement));
  }

  private static List<Map<String, String>> complete(OracleCase one) {
    return one.complete(List.of(one.text("before_column"), one.text("after_column")));
  }

  private static List<BeforeAfter> pairs(OracleCase one) {
    return complete(one).stream()
        .map(
            row ->
                new BeforeAfter(
                    Double.parseDouble(cell(row, one.text("before_column"))),
                    Double.parseDouble(cell(row, one.text("after_column")))))
        .toList();
  }
}
