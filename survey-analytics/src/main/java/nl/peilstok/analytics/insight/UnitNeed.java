package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.UncertainProduct;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.training.Training;

/**
 * What a training would bring a unit.
 *
 * @param aims the scales it works on that lie below the target
 */
public record UnitNeed(Training training, List<Aim> aims) {

  /** Copy the list. */
  public UnitNeed {
    aims = List.copyOf(aims);
  }

  /** A scale on which the unit lies below the target. */
  public record Aim(Scale scale, Priority.Score score, double gap, Priority.Gain gain) {}

  /** What it brings in all. */
  public Priority.Gain gain() {
    return aims.stream().map(Aim::gain).reduce(Priority.Gain::plus).orElseThrow();
  }

  /** The trainings that bring a unit most, at most one for the same thing, largest gain first. */
  public static List<UnitNeed> of(
      Publication publication, String unit, List<Training> trainings, double target) {
    List<Aim> aims = aims(publication, unit, target);
    List<UnitNeed> needs = new ArrayList<>();
    for (Training training : trainings) {
      List<Aim> own =
          aims.stream()
              .filter(aim -> training.theme().equals(aim.scale().theme()))
              .filter(aim -> training.dimensions().contains(Priority.dimension(aim.scale())))
              .toList();
      if (!own.isEmpty()) {
        needs.add(new UnitNeed(training, own));
      }
    }
    needs.sort(
        Comparator.comparingLong((UnitNeed need) -> -need.gain().value())
            .thenComparing(need -> need.training().code()));
    List<UnitNeed> apart = new ArrayList<>();
    for (UnitNeed need : needs) {
      if (apart.stream().noneMatch(other -> need.aims.stream().anyMatch(other.aims::contains))) {
        apart.add(need);
      }
    }
    return apart;
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
