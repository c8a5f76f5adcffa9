package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.RankIntervals;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.UncertainProduct;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.Theme;

/**
 * Where training would bring most: published groups by theme and dimension, largest gain first.
 *
 * @param target the score to reach, 0–100
 * @param ranked all that lie below the target
 * @param compared how many groups × scales were looked at
 */
public record Priorities(double target, List<Priority> ranked, int compared) {
  /** The score to reach unless another is asked. */
  public static final double USUAL_TARGET = 75;

  private static final double CONFIDENCE = .95;
  private static final double HUNDREDTHS = 100;
  private static final double HIGHEST = 100;
  private static final Comparator<Draft> ORDER =
      Comparator.comparingLong((Draft draft) -> -draft.gain().value())
          .thenComparing(draft -> draft.scale.id())
          .thenComparing(draft -> draft.group.cells().getFirst());

  /** Copy the list. */
  public Priorities {
    ranked = List.copyOf(ranked);
  }

  /**
   * Rank.
   *
   * <p>All figures follow from scores as they are shown, so that a gain tells no digit more.
   *
   * @param target 0–100
   */
  public static Priorities of(Publication publication, double target) {
    List<Draft> drafts = new ArrayList<>();
    int compared = 0;
    for (Theme theme : publication.instrument().themes()) {
      List<Scale> scales = scales(publication, theme.id());
      List<TargetGroup> groups = scales.isEmpty() ? List.of() : TargetGroup.of(publication, scales);
      for (Scale scale : scales) {
        List<Optional<Priority.Score>> scores = scores(publication, groups, scale);
        for (int group = 0; group < groups.size(); group++) {
          compared += scores.get(group).isPresent() ? 1 : 0;
          draft(groups.get(group), scale, scores.get(group), target).ifPresent(drafts::add);
        }
      }
    }
    return new Priorities(target, ranked(drafts.stream().sorted(ORDER).toList()), compared);
  }

  /** The first priorities of one theme and group, at most one per dimension. */
  public List<Priority> of(String theme, TargetGroup group) {
    return ranked.stream()
        .filter(one -> one.theme().equals(theme) && one.group().equals(group))
        .toList();
  }

  private static List<Scale> scales(Publication publication, String theme) {
    return publication.instrument().scales().stream()
        .filter(scale -> theme.equals(scale.theme()) && scale.dimension() != null)
        .toList();
  }

  private static Optional<Draft> draft(
      TargetGroup group, Scale scale, Optional<Priority.Score> found, double target) {
    return found
        .filter(score -> score.mean() < target && group.headcount() > 0)
        .map(score -> new Draft(group, scale, score, Rounding.oneDecimal(target - score.mean())));
  }

  /** The score of each group: shrunken, or as it is where there are too few groups to compare. */
  private static List<Optional<Priority.Score>> scores(
      Publication publication, List<TargetGroup> groups, Scale scale) {
    Parts parts = new Parts(publication, Partition.WIE, List.of(scale.id()));
    List<Figure<Moments>> moments =
        groups.stream().map(group -> parts.scores(group.people().parts(), scale.id())).toList();
    List<Figure<Standing>> standings = Standing.of(moments);
    List<Optional<Priority.Score>> scores = new ArrayList<>();
    for (Figure<Standing> standing : standings) {
      Figure<Moments> own = moments.get(scores.size());
      scores.add(
          standing
              .found()
              .map(one -> new Priority.Score(one.mean(), one.interval(), true))
              .or(() -> raw(own).found()));
    }
    return scores;
  }

  private static Figure<Priority.Score> raw(Figure<Moments> scores) {
    return scores
        .map(moments -> Sample.of(moments).dividedBy(HUNDREDTHS))
        .then(
            sample ->
                Means.interval(sample, CONFIDENCE)
                    .map(
                        interval ->
                            new Priority.Score(
                                Rounding.oneDecimal(sample.mean()),
                                Rounding.between(interval, 0, HIGHEST),
                                false)));
  }

  private static List<Priority> ranked(List<Draft> drafts) {
    double reach = RankIntervals.reach(drafts.size(), CONFIDENCE);
    List<RankIntervals> places =
        RankIntervals.of(drafts, (one, other) -> one.isAbove(other, reach));
    List<Priority> ranked = new ArrayList<>();
    for (Draft draft : drafts) {
      RankIntervals place = places.get(ranked.size());
      ranked.add(draft.at(new Priority.Place(place.best(), place.worst(), drafts.size())));
    }
    return ranked;
  }

  /** A priority before it has a place. */
  private record Draft(TargetGroup group, Scale scale, Priority.Score score, double gap) {

    Priority.Gain gain() {
      return Priority.gain(product());
    }

    Priority at(Priority.Place place) {
      return new Priority(group, scale, score, gap, effect(), gain(), place);
    }

    /**
     * Whether its gain is surely larger. On one dimension training is assumed to do the same for
     * everybody, so that the doubt about it cannot change the order.
     */
    boolean isAbove(Draft other, double reach) {
      boolean alike = effect().equals(other.effect());
      UncertainProduct mine = alike ? need() : product();
      UncertainProduct theirs = alike ? other.need() : other.product();
      return mine.value() - reach * mine.standardError()
          > theirs.value() + reach * theirs.standardError();
    }

    /** Headcount × gap. */
    private UncertainProduct need() {
      return new UncertainProduct(gap, score.standardError()).times(group.headcount());
    }

    private UncertainProduct product() {
      return UncertainProduct.of(
              gap, score.standardError(), effect().value(), effect().standardError())
          .times(group.headcount());
    }

    private AssumedEffect effect() {
      return AssumedEffect.on(Priority.dimension(scale));
    }
  }
}
