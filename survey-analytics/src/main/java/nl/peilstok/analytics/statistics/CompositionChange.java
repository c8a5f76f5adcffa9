package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * How much of a change comes from who is in the organisation, and how much from within the groups.
 *
 * <p>Source: Kitagawa 1955, with the mean of both waves as standard, so that no interaction is
 * left; the same as a threefold Oaxaca–Blinder decomposition with the interaction halved. The
 * standard error takes the shares of the population as known and the samples as independent.
 *
 * @param composition the part of the change that the shift of people between groups explains
 * @param within the part of the change within groups, at the mean composition of both waves
 * @param standardError of the part within; not computable where a group has one value
 */
public record CompositionChange(double composition, double within, Figure<Double> standardError) {

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
    Figure<Double> variance = Figure.of(0.0);
    for (Group group : groups) {
      double old = group.populationBefore() / before;
      double now = group.populationAfter() / after;
      double share = (old + now) / 2;
      composition += (now - old) * (group.meanBefore() + group.meanAfter()) / 2;
      within += share * (group.meanAfter() - group.meanBefore());
      variance = variance.with(error(group).map(error -> share * share * error), Double::sum);
    }
    return Figure.of(new CompositionChange(composition, within, variance.map(Math::sqrt)));
  }

  /** The change of the overall mean. */
  public double total() {
    return composition + within;
  }

  private static Figure<Double> error(Group group) {
    if (group.isNew() || group.isGone()) {
      return Figure.of(0.0);
    }
    return Means.variance(group.before())
        .with(
            Means.variance(group.after()),
            (old, now) -> old / group.before().n() + now / group.after().n());
  }
}
