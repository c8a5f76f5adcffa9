package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.SurveyDifference;
import nl.peilstok.analytics.statistics.SurveyDomain;
import nl.peilstok.analytics.statistics.SurveyMean;

/** Samples by design. */
final class SurveyOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of(
          "survey_mean", SurveyOracles::mean,
          "survey_proportion", SurveyOracles::proportion,
          "survey_by_group", SurveyOracles::byGroup,
          "survey_t_test", SurveyOracles::difference);

  private SurveyOracles() {}

  private static Map<String, ?> mean(OracleCase one) {
    OracleSurvey survey = OracleSurvey.of(one);
    SortedMap<Integer, Double> values = survey.values(_ -> true, Double::parseDouble);
    Figure<SurveyDomain> domain = survey.domain(values);
    Figure<SurveyMean> mean = domain.map(SurveyMean::new);
    Figure<SurveyMean.Limits> limits = mean.then(found -> found.limits(one.confidence()));
    return Map.of(
        "n", (long) values.size(),
        "sum_of_weights", domain.map(SurveyDomain::sumOfWeights),
        "mean", domain.then(SurveyDomain::mean),
        "standard_error", domain.then(SurveyDomain::standardError),
        "df", limits.map(SurveyMean.Limits::degreesOfFreedom),
        "ci_lower", limits.map(found -> found.interval().lower()),
        "ci_upper", limits.map(found -> found.interval().upper()),
        "design_effect_vs_srs_without_replacement", mean.then(SurveyMean::designEffect),
        "design_effect_vs_srs_with_replacement",
            mean.then(SurveyMean::designEffectWithReplacement));
  }

  private static Map<String, ?> proportion(OracleCase one) {
    OracleSurvey survey = OracleSurvey.of(one);
    SortedMap<Integer, Double> values =
        survey.values(_ -> true, answer -> one.isAmong("top_values", answer) ? 1 : 0);
    Figure<SurveyDomain> domain = survey.domain(values);
    Figure<SurveyMean> share = domain.map(SurveyMean::new);
    Figure<SurveyMean.Limits> limits = share.then(found -> found.logitLimits(one.confidence()));
    return Map.of(
        "n", (long) values.size(),
        "proportion", domain.then(SurveyDomain::mean),
        "standard_error", domain.then(SurveyDomain::standardError),
        "df",
            share
                .then(found -> found.limits(one.confidence()))
                .map(SurveyMean.Limits::degreesOfFreedom),
        "logit_ci_lower", limits.map(found -> found.interval().lower()),
        "logit_ci_upper", limits.map(found -> found.interval().upper()));
  }

  private static Map<String, ?> byGroup(OracleCase one) {
    OracleSurvey survey = OracleSurvey.of(one);
    String column = one.text("group_column");
    Map<String, Object> groups = new LinkedHashMap<>();
    survey.rows().stream()
        .map(row -> cell(row, column))
        .filter(group -> !group.isEmpty())
        .distinct()
        .forEach(
            group -> {
              SortedMap<Integer, Double> values =
                  survey.values(row -> cell(row, column).equals(group), Double::parseDouble);
              Figure<SurveyDomain> domain = survey.domain(values);
              groups.put(
                  group,
                  Map.of(
                      "n", (long) values.size(),
                      "mean", domain.then(SurveyDomain::mean),
                      "standard_error", domain.then(SurveyDomain::standardError)));
            });
    return Map.of("groups", groups);
  }

  private static Map<String, ?> difference(OracleCase one) {
    OracleSurvey survey = OracleSurvey.of(one);
    SortedMap<Integer, Double> a = group(one, survey, "group_a");
    SortedMap<Integer, Double> b = group(one, survey, "group_b");
    Figure<SurveyDifference> difference =
        survey.domain(a).with(survey.domain(b), SurveyDifference::new);
    Figure<SurveyDifference.Test> test = difference.then(found -> found.test(one.confidence()));
    return Map.of(
        "n_a", (long) a.size(),
        "n_b", (long) b.size(),
        "difference_b_minus_a", difference.then(SurveyDifference::estimate),
        "standard_error", test.map(SurveyDifference.Test::standardError),
        "t", test.map(SurveyDifference.Test::t),
        "df", test.map(SurveyDifference.Test::degreesOfFreedom),
        "p_value", test.map(SurveyDifference.Test::p),
        "ci_lower", test.map(found -> found.interval().lower()),
        "ci_upper", test.map(found -> found.interval().upper()));
  }

  private static SortedMap<Integer, Double> group(
      OracleCase one, OracleSurvey survey, String argument) {
    return survey.values(
        row -> OracleCase.same(one.text(argument), cell(row, one.text("group_column"))),
        Double::parseDouble);
  }
}
