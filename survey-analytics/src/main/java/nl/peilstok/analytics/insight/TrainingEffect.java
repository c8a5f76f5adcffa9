package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Contrasts.Family;
import nl.peilstok.analytics.insight.TrainedGroups.Given;
import nl.peilstok.analytics.statistics.DifferenceInDifferences;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Comparability;
import nl.peilstok.core.instrument.Scale;

/**
 * What a training did: the change of the units that had it minus the change of all others.
 *
 * <p>Source: docs/method.md, 'Training effect'. Nobody is linked over waves; the groups that both
 * waves show stand in for people.
 *
 * @param lines kennis, houding and gedrag, then the scales of the training's theme
 * @param tests how many effects were tested
 */
public record TrainingEffect(List<Line> lines, int tests) {
  /**
   * With fewer groups on a side the error over groups is far too small, however many the other has.
   */
  public static final int FEWEST_ON_A_SIDE = 5;

  private static final double CONFIDENCE = .95;

  /** Copy the list. */
  public TrainingEffect {
    lines = List.copyOf(lines);
  }

  /** An effect on each scale, or why there is none at all. */
  public sealed interface Outcome {

    /** It can be looked at, scale by scale. */
    record Measured(TrainingEffect effect) implements Outcome {}

    /** The waves asked other questions altogether. */
    record OfTwoInstruments() implements Outcome {}
  }

  /**
   * One scale.
   *
   * @param groups who was compared; none where the waves did not ask the same
   * @param lowerStart a warning that part of the effect may come by itself
   */
  public record Line(
      String scale,
      Figure<Groups> groups,
      Figure<Effect> effect,
      Optional<LowerStart> lowerStart) {}

  /**
   * Everybody, by whether they were trained.
   *
   * @param leftOut groups in which some were trained and others were not, or that one wave lacks
   */
  public record Groups(Side trained, Side others, Side leftOut) {}

  /**
   * The people of some groups.
   *
   * @param groups how many groups
   * @param before empty where the first wave has nobody of them
   * @param now empty where the second wave has nobody of them
   */
  public record Side(int groups, Optional<InWave> before, Optional<InWave> now) {}

  /**
   * The people of some groups in one wave.
   *
   * @param units where they sit
   * @param score with its interval without finite population correction
   */
  public record InWave(SortedSet<String> units, ShownGroup people, Figure<Estimate> score) {

    /** Copy the codes. */
    public InWave {
      units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
    }
  }

  /**
   * A difference in differences.
   *
   * @param points how many more the trained rose than the others, with one decimal
   * @param interval its 95 % interval, over groups
   * @param p of the test of no difference, with three decimals
   * @param corrected the same, corrected for the tests that were made together
   */
  public record Effect(double points, Interval interval, double p, double corrected) {

    /** Whether it can be told from chance after correction; that it cannot is a normal outcome. */
    public boolean isDistinguishable() {
      return corrected < Difference.ALPHA;
    }
  }

  /**
   * Hold two waves against each other.
   *
   * @param units the units that were trained in between, with all below them
   * @param theme what the training was about, if that is known
   */
  public static Outcome of(
      Publication before, Publication now, Set<String> units, Optional<String> theme) {
    if (!before.instrument().id().equals(now.instrument().id())) {
      return new Outcome.OfTwoInstruments();
    }
    List<String> dimensions = CohortMap.dimensions(now);
    List<String> scales = new ArrayList<>(dimensions);
    now.instrument().scales().stream()
        .filter(scale -> theme.isPresent() && theme.get().equals(scale.theme()))
        .map(Scale::id)
        .forEach(scales::add);
    Comparability same = Comparability.between(before.instrument(), now.instrument());
    List<Tried> tried = new ArrayList<>();
    for (String scale : scales) {
      Family family = dimensions.contains(scale) ? Family.DIMENSIONS : Family.OTHERS;
      tried.add(
          same.breakOf(scale).isPresent()
              ? Tried.reworded(scale, family)
              : Tried.of(new TrainedGroups(List.of(before, now), scale, units), scale, family));
    }
    return new Outcome.Measured(corrected(tried));
  }

  private static TrainingEffect corrected(List<Tried> tried) {
    List<Figure<Double>> corrected =
        Contrasts.corrected(
            tried.stream().map(Tried::family).toList(),
            tried.stream().map(one -> one.test().map(DifferenceInDifferences.Test::p)).toList());
    List<Line> lines = new ArrayList<>();
    for (Tried one : tried) {
      Figure<Effect> effect = one.test().with(corrected.get(lines.size()), TrainingEffect::effect);
      lines.add(new Line(one.scale(), one.groups(), effect, one.lowerStart()));
    }
    int tests = (int) corrected.stream().filter(one -> one.found().isPresent()).count();
    return new TrainingEffect(lines, tests);
  }

  private static Effect effect(DifferenceInDifferences.Test test, double corrected) {
    return new Effect(
        Rounding.signed(test.t() * test.standardError()),
        Contrasts.rounded(test.interval(CONFIDENCE)),
        Rounding.threeDecimals(test.p()),
        Rounding.threeDecimals(corrected));
  }

  /** A scale that was tested, before all are corrected together. */
  private record Tried(
      String scale,
      Family family,
      Figure<Groups> groups,
      Figure<DifferenceInDifferences.Test> test,
      Optional<LowerStart> lowerStart) {

    static Tried reworded(String scale, Family family) {
      return new Tried(
          scale,
          family,
          Figure.none(Undefined.REWORDED),
          Figure.none(Undefined.REWORDED),
          Optional.empty());
    }

    static Tried of(TrainedGroups found, String scale, Family family) {
      DifferenceInDifferences change = new DifferenceInDifferences(found.clusters());
      Groups groups =
          new Groups(found.side(Given.ALL), found.side(Given.NONE), found.side(Given.UNCLEAR));
      return new Tried(
          scale, family, Figure.of(groups), test(change, groups), LowerStart.of(change.all()));
    }

    private static Figure<DifferenceInDifferences.Test> test(
        DifferenceInDifferences change, Groups groups) {
      int fewest = Math.min(groups.trained().groups(), groups.others().groups());
      if (fewest < FEWEST_ON_A_SIDE) {
        return Figure.none(fewest == 0 ? Undefined.ONE_GROUP : Undefined.TOO_FEW_CLUSTERS);
      }
      return change.clustered(DifferenceInDifferences.FEWEST_CLUSTERS);
    }
  }
}
