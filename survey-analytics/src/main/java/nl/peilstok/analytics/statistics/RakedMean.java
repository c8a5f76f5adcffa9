package nl.peilstok.analytics.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The mean under raked weights, with a standard error that knows what the margins explain.
 *
 * <p>Source: Deville, Särndal and Sautory 1993; R's {@code survey::calibrate(calfun = "raking")}
 * and {@code svymean}. The error comes from the residuals of each respondent's influence on the
 * margins, fitted with the start weights and multiplied by the final ones: n/(n − 1) · Σ (e − mean
 * e)². That is the error for an endless population. Where everybody was invited, chance decides
 * only who answers: n/(n − 1) · Σ w(w − 1) · e², with weights w as the inverse of how likely people
 * answer (Särndal and Lundström 2005, chapter 11).
 *
 * @param n how many answered, unweighted
 * @param sumOfWeights of all respondents
 * @param mean weighted, in the unit of the values
 * @param standardError in the unit of the values, of an endless population
 * @param finiteStandardError in the unit of the values, of the people there are, all invited; its
 *     weights must add up to their number
 */
public record RakedMean(
    long n,
    double sumOfWeights,
    double mean,
    Figure<Double> standardError,
    Figure<Double> finiteStandardError) {

  /**
   * A respondent with a place in every margin.
   *
   * @param categories in the order of the margins
   * @param start the weight to start from
   * @param value the answer; empty where there is none
   */
  public record Respondent(List<String> categories, double start, OptionalDouble value) {}

  /** Count respondents by cell. */
  public static List<MarginCell> cells(List<Respondent> respondents) {
    Map<List<String>, Double> starts = new LinkedHashMap<>();
    respondents.forEach(one -> starts.merge(one.categories(), one.start(), Double::sum));
    return starts.entrySet().stream()
        .map(cell -> new MarginCell(cell.getKey(), cell.getValue()))
        .toList();
  }

  /** Rake the respondents to the margins and take the mean. */
  public static Figure<RakedMean> of(List<Margin> margins, List<Respondent> respondents) {
    return Raking.of(margins, cells(respondents)).then(raking -> of(raking, respondents));
  }

  private static Figure<RakedMean> of(Raking raking, List<Respondent> respondents) {
    Map<List<String>, Double> factors = raking.byCategories();
    double[] weights =
        respondents.stream()
            .mapToDouble(one -> one.start() * factors.getOrDefault(one.categories(), 0.0))
            .toArray();
    double answered = 0;
    double sum = 0;
    double all = 0;
    for (int row = 0; row < weights.length; row++) {
      OptionalDouble value = respondents.get(row).value();
      all += weights[row];
      answered += value.isPresent() ? weights[row] : 0;
      sum += weights[row] * value.orElse(0);
    }
    if (answered == 0) {
      return Figure.none(Undefined.NO_VALUES);
    }
    long n = respondents.stream().filter(one -> one.value().isPresent()).count();
    Figure<double[]> residuals =
        n < 2
            ? Figure.none(Undefined.ONE_VALUE)
            : Figure.of(residuals(respondents, influence(respondents, sum / answered, answered)));
    return Figure.of(
        new RakedMean(
            n,
            all,
            sum / answered,
            residuals.map(rest -> error(rest, weights)),
            residuals.map(rest -> finiteError(rest, weights))));
  }

  private static double[] influence(List<Respondent> respondents, double mean, double answered) {
    return respondents.stream()
        .mapToDouble(
            one -> one.value().isPresent() ? (one.value().getAsDouble() - mean) / answered : 0)
        .toArray();
  }

  private static double[] residuals(List<Respondent> respondents, double[] influence) {
    double[] starts = respondents.stream().mapToDouble(Respondent::start).toArray();
    return new Projection(starts).residuals(dummies(respondents), influence);
  }

  private static double error(double[] residuals, double[] weights) {
    Sample errors =
        Sample.of(
            IntStream.range(0, weights.length)
                .mapToDouble(row -> residuals[row] * weights[row])
                .toArray());
    return Math.sqrt(errors.squares() * errors.n() / (errors.n() - 1));
  }

  /** Who stands for nobody else adds no error. */
  private static double finiteError(double[] residuals, double[] weights) {
    double squares = 0;
    for (int row = 0; row < weights.length; row++) {
      double others = Math.max(0, weights[row] - 1);
      squares += weights[row] * others * residuals[row] * residuals[row];
    }
    return Math.sqrt(squares * weights.length / (weights.length - 1));
  }

  private static List<double[]> dummies(List<Respondent> respondents) {
    List<double[]> dummies = new ArrayList<>();
    int margins = respondents.getFirst().categories().size();
    for (int margin = 0; margin < margins; margin++) {
      int place = margin;
      respondents.stream()
          .map(one -> one.categories().get(place))
          .distinct()
          .map(
              category ->
                  respondents.stream()
                      .mapToDouble(one -> one.categories().get(place).equals(category) ? 1 : 0)
                      .toArray())
          .forEach(dummies::add);
    }
    return dummies;
  }
}
