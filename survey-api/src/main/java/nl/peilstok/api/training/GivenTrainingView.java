package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.core.training.GivenTraining;
import nl.peilstok.core.training.GivenTraining.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A training that units were given.
 *
 * @param training its code in the catalogue; null for another training
 * @param name what another training was called; null for one of the catalogue
 * @param units codes of the units that were trained, each with all below it
 * @param after the id of the last wave that was answered before the training
 * @param finished the day on which it was finished
 * @param drawn whether lots were drawn for which units came first
 */
@Serdeable
record GivenTrainingView(
    String id,
    @Nullable String training,
    @Nullable String name,
    List<String> units,
    String after,
    String finished,
    boolean drawn,
    String note) {

  /** Copy the codes. */
  GivenTrainingView {
    units = List.copyOf(units);
  }

  /** All of them. */
  @Serdeable
  record GivenTrainingList(List<GivenTrainingView> items, @Nullable String next) {}

  static GivenTrainingView of(GivenTraining given) {
    return new GivenTrainingView(
        given.id(),
        given.subject() instanceof Subject.Listed(String code) ? code : null,
        given.subject() instanceof Subject.Named(String called) ? called : null,
        List.copyOf(given.units()),
        given.after(),
        given.finished().toString(),
        given.drawn(),
        given.note());
  }
}
