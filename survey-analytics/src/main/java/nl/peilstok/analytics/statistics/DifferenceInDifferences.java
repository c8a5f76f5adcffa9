package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * The change of those who were trained minus the change of those who were not.
 *
 * <p>Source: Angrist and Pischke 2009, chapters 5 and 8; R's {@code lm(y ~ treated * post)} with
 * {@code sandwich::vcovHC(type = "HC1")} and {@code sandwich::vcovCL(cluster, type = "HC1")}. All
 * figures follow from n, mean and squares of the clusters. Assumes that both would have changed
 * alike without the training; say 'goes with', unless the order of training was drawn.
 *
 * @param clusters the groups that were trained, or not, as a whole
 */
public record DifferenceInDifferences(List<Cluster> clusters) {
  /** Under so many clusters the error over clusters is far too small. */
  public static final int FEWEST_CLUSTERS = 10;

  /** R's four coefficients: level, trained, after, both. */
  private static final int COEFFICIENTS = 4;

  /** Copy the clusters. */
  public DifferenceInDifferences {
    clusters = List.copyOf(clusters);
  }

  /** The values of one cluster; most are either trained or not. */
  public record Cluster(
      Sample controlBefore, Sample controlAfter, Sample treatedBefore, Sample treatedAfter) {

    /** A cluster that was trained. */
    public static Cluster treated(Sample before, Sample after) {
      return new Cluster(Sample.NONE, Sample.NONE, before, after);
    }

    /** A cluster that was not trained. */
    public static Cluster control(Sample before, Sample after) {
      return new Cluster(before, after, Sample.NONE, Sample.NONE);
    }

    private Cluster plus(Cluster other) {
      return new Cluster(
          controlBefore.plus(other.controlBefore),
          controlAfter.plus(other.controlAfter),
          treatedBefore.plus(other.treatedBefore),
          treatedAfter.plus(other.treatedAfter));
    }

    private List<Sample> cells() {
      return List.of(controlBefore, controlAfter, treatedBefore, treatedAfter);
    }

    private double n() {
      return cells().stream().mapToLong(Sample::n).sum();
    }

    /** How much the residuals of this cluster move the estimate. */
    private double pull(Cluster all) {
      return pull(treatedAfter, all.treatedAfter)
          - pull(treatedBefore, all.treatedBefore)
          - pull(controlAfter, all.controlAfter)
          + pull(controlBefore, all.controlBefore);
    }

    private static double pull(Sample mine, Sample all) {
      return mine.n() * (mine.mean() - all.mean()) / all.n();
    }
  }

  /**
   * A test of no difference.
   *
   * @param standardError of the estimate, in the unit of the values
   * @param p both tails of t
   */
  public record Test(double standardError, double t, double degreesOfFreedom, double p) {

    /** The interval around the estimate that was tested. */
    public Interval interval(double confidence) {
      double reach = standardError * Quantiles.student(degreesOfFreedom, confidence);
      double estimate = t * standardError;
      return new Interval(estimate - reach, estimate + reach);
    }
  }

  /** All values together. */
  public Cluster all() {
    return clusters.stream().reduce(Cluster.control(Sample.NONE, Sample.NONE), Cluster::plus);
  }

  /** The difference of the changes, in the unit of the values. */
  public Figure<Double> estimate() {
    Cluster all = all();
    return all.cells().stream().anyMatch(cell -> cell.n() == 0)
        ? Figure.none(Undefined.NO_VALUES)
        : Figure.of(
            (all.treatedAfter().mean() - all.treatedBefore().mean())
                - (all.controlAfter().mean() - all.controlBefore().mean()));
  }

  /** The test with one variance for all. */
  public Figure<Test> classical() {
    Cluster all = all();
    double freedom = all.n() - COEFFICIENTS;
    double squares = all.cells().stream().mapToDouble(Sample::squares).sum();
    double counts = all.cells().stream().mapToDouble(cell -> 1.0 / cell.n()).sum();
    return test(squares / freedom * counts, freedom);
  }

  /** The test with a variance for each cell, HC1. */
  public Figure<Test> robust() {
    Cluster all = all();
    double freedom = all.n() - COEFFICIENTS;
    double squares =
        all.cells().stream()
            .mapToDouble(cell -> cell.squares() / ((double) cell.n() * cell.n()))
            .sum();
    return test(all.n() / freedom * squares, freedom);
  }

  /**
   * The test over clusters, CR1: people of one cluster are not taken for independent.
   *
   * @param fewest clusters that must be there, such as {@link #FEWEST_CLUSTERS}
   */
  public Figure<Test> clustered(int fewest) {
    Cluster all = all();
    double groups = clusters.stream().filter(cluster -> cluster.n() > 0).count();
    if (groups < Math.max(2, fewest)) {
      return Figure.none(Undefined.TOO_FEW_CLUSTERS);
    }
    double pulls =
        clusters.stream().mapToDouble(cluster -> cluster.pull(all)).map(pull -> pull * pull).sum();
    double correction = groups / (groups - 1) * (all.n() - 1) / (all.n() - COEFFICIENTS);
    return all.n() <= COEFFICIENTS
        ? Figure.none(Undefined.TOO_FEW_VALUES)
        : test(correction * pulls, groups - 1);
  }

  private Figure<Test> test(double variance, double degreesOfFreedom) {
    return estimate()
        .then(
            estimate -> {
              if (degreesOfFreedom < 1) {
                return Figure.none(Undefined.TOO_FEW_VALUES);
              }
              double error = Math.sqrt(variance);
              double t = estimate / error;
              return error == 0
                  ? Figure.none(Undefined.NO_VARIANCE)
                  : Figure.of(
                      new Test(error, t, degreesOfFreedom, Tails.student(t, degreesOfFreedom)));
            });
  }
}
