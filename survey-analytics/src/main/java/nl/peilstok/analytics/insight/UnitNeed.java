package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.UncertainProduct;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.training.Audience;
import nl.peilstok.core.training.Training;

/**
 * What a training would bring a unit.
 *
 * @param aims the scales it works on that lie below the target
 * @param open the share (0–1) of the people who may take it
 */
public record UnitNeed(Training training, List<Aim> aims, double open) {

  /** Copy the list. */
  public UnitNeed {
    aims = List.copyOf(aims);
  }

  /** A scale on which the unit lies below the target. */
  public record Aim(Scale scale, Priority.Score score, double gap, Priority.Gain gain) {}

  /** What it would bring if everybody of the unit took it. */
  public Priority.Gain gain() {
    return aims.stream().map(Aim::gain).reduce(Priority.Gain::plus).orElseThrow();
  }

  /**
   * The trainings that bring a unit most, at most one for the same thing, largest gain first.
   *
   * @param invited how many people have each combination of values, of the whole wave; a value that
   *     the wave did not ask keeps nobody out
   */
  public static List<UnitNeed> of(
      Publication publication,
      String unit,
      List<Training> trainings,
      Map<Segments, Integer> invited) {
    List<Aim> aims = aims(publication, unit, Priorities.USUAL_TARGET);
    Set<String> below = publication.segments().organisation().units().subtree(unit);
    Map<Segments, Integer> own = new HashMap<>(invited);
    own.keySet().removeIf(segments -> !below.contains(segments.unit()));
    List<UnitNeed> needs = new ArrayList<>();
    for (Training training : trainings) {
      List<Aim> met =
          aims.stream()
              .filter(aim -> training.theme().equals(aim.scale().theme()))
              .filter(aim -> training.dimensions().contains(Priority.dimension(aim.scale())))
              .toList();
      double open = open(training.audience(), own);
      if (!met.isEmpty() && open > 0) {
        needs.add(new UnitNeed(training, met, open));
      }
    }
    needs.sort(
        Comparator.comparingDouble((UnitNeed need) -> -need.open() * need.gain().value())
            .thenComparing(need -> need.training().code()));
    List<UnitNeed> apart = new ArrayList<>();
    for (UnitNeed need : needs) {
      if (apart.stream().noneMatch(other -> need.aims.stream().anyMatch(other.aims::contains))) {
        apart.add(need);
      }
    }
    return apart;
  }

  private static double open(Audience audience, Map<Segments, Integer> people) {
    int all = people.values().stream().mapToInt(Integer::intValue).sum();
    int admitted =
        people.entrySet().stream()
            .filter(entry -> admits(audience, entry.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return all == 0 ? 1 : (double) admitted / all;
  }

  private static boolean admits(Audience audience, Segments segments) {
    String doelgroep = segments.doelgroep();
    return doelgroep == null
        ? audience.roles().isEmpty() || audience.roles().contains(segments.role())
        : audience.admits(segments.role(), doelgroep);
  }

  private static List<Aim> aims(Publication publication, String unit, double target) {
    List<Aim> aims = new ArrayList<>();
    for (Theme theme : publication.instrument().themes()) {
      List<Scale> scales =
          publication.instrument().scales().stream()
              .filter(scale -> theme.id().equals(scale.theme()) && scale.dimension() != null)
              .toList();
      List<String> ids = scales.stream().map(Scale::id).toList();
      Optional<UnitView.Group> group =
          ids.isEmpty() ? Optional.empty() : group(publication, ids, unit);
      for (Scale scale : scales) {
        group.flatMap(own -> aim(own, scale, target)).ifPresent(aims::add);
      }
    }
    return aims;
  }

  /** The unit among its siblings, which tell how much of its score to believe. */
  private static Optional<UnitView.Group> group(
      Publication publication, List<String> scales, String unit) {
    Optional<String> parent =
        publication.segments().organisation().units().find(unit).map(Unit::parent);
    return parent
        .flatMap(above -> UnitView.of(publication, scales, above))
        .flatMap(
            view -> view.below().stream().filter(one -> one.units().contains(unit)).findFirst())
        .or(() -> UnitView.of(publication, scales, unit).map(UnitView::own));
  }

  private static Optional<Aim> aim(UnitView.Group group, Scale scale, double target) {
    AssumedEffect effect = AssumedEffect.on(Priority.dimension(scale));
    return score(group, scale.id())
        .filter(score -> score.mean() < target)
        .map(
            score -> {
              double gap = Rounding.oneDecimal(target - score.mean());
              UncertainProduct gain =
                  UncertainProduct.of(
                          gap, score.standardError(), effect.value(), effect.standardError())
                      .times(group.people().invited());
              return new Aim(scale, score, gap, Priority.gain(gain));
            });
  }

  private static Optional<Priority.Score> score(UnitView.Group group, String scale) {
    return Optional.ofNullable(group.standings().get(scale))
        .flatMap(standing -> standing.found())
        .map(one -> new Priority.Score(one.mean(), one.interval(), true))
        .or(
            () ->
                Optional.ofNullable(group.scores().get(scale))
                    .flatMap(score -> score.found())
                    .map(one -> new Priority.Score(one.mean(), one.interval(), false)));
  }
}
