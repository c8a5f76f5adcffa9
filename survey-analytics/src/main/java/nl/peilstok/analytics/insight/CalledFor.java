package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.training.Cause;

/**
 * Why measures beside training are proposed, with the figures that call for them.
 *
 * <p>A score is low when its whole interval lies below the target, and high when its mean reaches
 * it; what lies between calls for nothing.
 *
 * @param figures of the whole organisation, none where the measures are for always
 */
public record CalledFor(Cause cause, List<ScaleFigure> figures) {

  /** Copy the list. */
  public CalledFor {
    figures = List.copyOf(figures);
  }

  /** The score of everybody on a scale. */
  public record ScaleFigure(Scale scale, Estimate estimate) {}

  /** Whether there is a reason to propose the measures. */
  public boolean isCalled() {
    return cause == Cause.ALWAYS || !figures.isEmpty();
  }

  /** Look at each theme of the whole organisation. */
  public static List<CalledFor> of(Publication publication, double target) {
    Map<String, Figure<Estimate>> scores = Overview.of(publication).scores();
    List<CalledFor> called = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      List<ScaleFigure> figures = new ArrayList<>();
      for (Theme theme : publication.instrument().themes()) {
        Map<Dimension, ScaleFigure> own = new EnumMap<>(Dimension.class);
        publication.instrument().scales().stream()
            .filter(scale -> theme.id().equals(scale.theme()) && scale.dimension() != null)
            .forEach(
                scale ->
                    Optional.ofNullable(scores.get(scale.id()))
                        .flatMap(figure -> figure.found())
                        .ifPresent(
                            one ->
                                own.put(Priority.dimension(scale), new ScaleFigure(scale, one))));
        figures.addAll(figures(cause, own, target));
      }
      called.add(new CalledFor(cause, figures));
    }
    return called;
  }

  private static List<ScaleFigure> figures(
      Cause cause, Map<Dimension, ScaleFigure> theme, double target) {
    return switch (cause) {
      case LOW_KENNIS -> low(theme, Dimension.KENNIS, target);
      case LOW_HOUDING -> low(theme, Dimension.HOUDING, target);
      case NOT_PRACTISED ->
          isHigh(theme, Dimension.KENNIS, target) && isHigh(theme, Dimension.HOUDING, target)
              ? low(theme, Dimension.GEDRAG, target)
              : List.of();
      case ALWAYS -> List.of();
    };
  }

  private static List<ScaleFigure> low(
      Map<Dimension, ScaleFigure> theme, Dimension dimension, double target) {
    return Optional.ofNullable(theme.get(dimension))
        .filter(one -> one.estimate().interval().upper() < target)
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isHigh(
      Map<Dimension, ScaleFigure> theme, Dimension dimension, double target) {
    return Optional.ofNullable(theme.get(dimension))
        .filter(one -> one.estimate().mean() >= target)
        .isPresent();
  }
}
