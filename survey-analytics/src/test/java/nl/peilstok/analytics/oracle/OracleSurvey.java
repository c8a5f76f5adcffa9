package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.SampledUnit;
import nl.peilstok.analytics.statistics.SurveyDesign;
import nl.peilstok.analytics.statistics.SurveyDomain;
import nl.peilstok.analytics.statistics.Undefined;

/** The survey design that a case describes by the columns it names. */
record OracleSurvey(OracleCase one, List<Map<String, String>> rows) {

  static OracleSurvey of(OracleCase one) {
    return new OracleSurvey(one, one.rows());
  }

  /** The design; none where a row has a blank in a column that the design rests on. */
  Figure<SurveyDesign> design() {
    List<SampledUnit> units = new ArrayList<>();
    for (Map<String, String> row : rows) {
      if (designColumns().anyMatch(column -> cell(row, column).isEmpty())) {
        return Figure.none(Undefined.NO_VALUES);
      }
      units.add(
          new SampledUnit(
              text(row, "strata_column", "all"),
              text(row, "cluster_column", "row " + units.size()),
              number(row, "weight_column"),
              number(row, "fpc_column")));
    }
    return SurveyDesign.of(units);
  }

  /** Those rows with an answer that belong to a group. */
  SortedMap<Integer, Double> values(
      Predicate<Map<String, String>> group, ToDoubleFunction<String> value) {
    SortedMap<Integer, Double> values = new TreeMap<>();
    for (int index = 0; index < rows.size(); index++) {
      String answer = cell(rows.get(index), one.text("column"));
      if (!answer.isEmpty() && group.test(rows.get(index))) {
        values.put(index, value.applyAsDouble(answer));
      }
    }
    return values;
  }

  Figure<SurveyDomain> domain(SortedMap<Integer, Double> values) {
    return design().map(design -> new SurveyDomain(design, values));
  }

  private Stream<String> designColumns() {
    return Stream.of("strata_column", "cluster_column", "weight_column", "fpc_column")
        .filter(one::has)
        .map(one::text);
  }

  private String text(Map<String, String> row, String argument, String otherwise) {
    return one.has(argument) ? cell(row, one.text(argument)) : otherwise;
  }

  private OptionalDouble number(Map<String, String> row, String argument) {
    return one.has(argument)
        ? OptionalDouble.of(Double.parseDouble(cell(row, one.text(argument))))
        : OptionalDouble.empty();
  }
}
