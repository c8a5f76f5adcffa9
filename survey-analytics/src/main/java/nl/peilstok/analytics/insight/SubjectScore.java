package nl.peilstok.analytics.insight;

import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.training.Subject;

/** Find the figure that a plan of action is about, in any wave. */
public final class SubjectScore {
  private SubjectScore() {}

  /** The score of the smallest published group that holds the subject. */
  public static Figure<Estimate> of(Publication publication, Subject subject, String scale) {
    Optional<Scale> known =
        publication.instrument().scales().stream()
            .filter(one -> one.id().equals(scale))
            .findFirst();
    return known
        .flatMap(
            one ->
                switch (subject) {
                  case Subject.OfUnit(String code) -> ofUnit(publication, code, scale);
                  case Subject.OfCohort cohort -> ofCohort(publication, cohort, one);
                })
        .orElse(Figure.none(Undefined.NOT_PUBLISHED));
  }

  private static Optional<Figure<Estimate>> ofUnit(
      Publication publication, String unit, String scale) {
    return UnitView.of(publication, List.of(scale), unit)
        .map(view -> view.own().scores().getOrDefault(scale, none()));
  }

  private static Optional<Figure<Estimate>> ofCohort(
      Publication publication, Subject.OfCohort cohort, Scale scale) {
    Parts parts = new Parts(publication, Partition.WIE, List.of(scale.id()));
    return TargetGroup.of(publication, List.of(scale)).stream()
        .filter(group -> group.codes().containsAll(cohort.cells()))
        .findFirst()
        .map(group -> parts.estimate(group.people().parts(), scale.id()));
  }

  private static Figure<Estimate> none() {
    return Figure.none(Undefined.NOT_PUBLISHED);
  }
}
