package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * How much of a change comes from who is in the organisation, and how much from within the groups.
 *
 * <p>Source: Kitagawa 1955, with the mean of both waves as standard, so that no interaction is
 * left; the same as a threefold Oaxaca–Blinder decomposition with the interaction halved. The
 * standard errors take the shares of the population as known and the samples as independent.
 *
 * @param composition the part of the change that the shift of people between groups explains
 * @param within the part of the change within groups, at the mean composition of both waves
 * @param compositionError the standard error of the part of the composition; not computable where a
 *     group has one value
 * @param withinError the standard error of the part within; likewise
 */
public record CompositionChange(
    double composition,
    double within,
    Figure<Double> compositionError,
    Figure<Double> withinError) {

  /**
   * A group in both waves.
   *
   * @param populationBefore how many people belong to it before
   * @param populationAfter how many people belong to it after
   */
  public record Group(
      Sample before, double populationBefore, Sample after, double populationAfter) {

    private boolean isNew() {
      return populationBefore == 0;
    }

    private boolean isGone() {
      return populationAfter == 0;
    }

    /** Whether people are there of whom nobody answered. */
    private boolean isSilent() {
      return (!isNew() && before.n() == 0) || (!isGone() && after.n() == 0);
    }

    private double meanBefore() {
      return isNew() ? after.mean() : before.mean();
    }

    private double meanAfter() {
      return isGone() ? before.mean() : after.mean();
    }
  }

  /**
   * Take a change apart; every group must have answers in each wave in which it has people.
   *
   * <p>A group that is new or gone changes the composition, and nothing within it.
   */
  public static Figure<CompositionChange> of(List<Group> groups) {
    double before = groups.stream().mapToDouble(Group::populationBefore).sum();
    double after = groups.stream().mapToDouble(Group::populationAfter).sum();
    if (!(before > 0 && after > 0) || groups.stream().anyMatch(Group::isSilent)) {
      return Figure.none(Undefined.NO_VALUES);
    }
    double composition = 0;
    double within = 0;
    Figure<Double> shifting = Figure.of(0.0);
    Figure<Double> changing = Figure.of(0.0);
    for (Group group : groups) {
      double old = group.populationBefore() / before;
      double now = group.populationAfter() / after;
      double share = (old + now) / 2;
      double shift = (now - old) / 2;
      composition += shift * (group.meanBefore() + group.meanAfter());
      within += share * (group.meanAfter() - group.meanBefore());
      shifting = shifting.with(ofSum(group).map(error -> shift * shift * error), Double::sum);
      changing = changing.with(ofChange(group).map(error -> share * share * error), Double::sum);
    }
    return Figure.of(
        new CompositionChange(
            composition, within, shifting.map(Math::sqrt), changing.map(Math::sqrt)));
  }

  /** The change of the overall mean. */
  public double total() {
    return composition + within;
  }

  /** The variance of the sum of both means; a group that is new or gone has one mean, twice. */
  private static Figure<Double> ofSum(Group group) {
    if (group.isNew()) {
      return ofMean(group.after()).map(error -> 4 * error);
    }
    return group.isGone()
        ? ofMean(group.before()).map(error -> 4 * error)
        : ofMean(group.before()).with(ofMean(group.after()), Double::sum);
  }

  private static Figure<Double> ofChange(Group group) {
    return group.isNew() || group.isGone()
        ? Figure.of(0.0)
        : ofMean(group.before()).with(ofMean(group.after()), Double::sum);
  }

  private static Figure<Double> ofMean(Sample sample) {
    return Means.variance(sample).map(variance -> variance / sample.n());
  }
}
