package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.core.population.Segments;
import org.jspecify.annotations.Nullable;

/** How many people with one combination of values are invited. */
@MappedEntity("wave_invited")
record InvitedRow(
    @Id String waveId,
    String unitCode,
    String roleCode,
    String doelgroep,
    String tenure,
    String marks,
    int people) {

  static InvitedRow of(String wave, Segments segments, int people) {
    return new InvitedRow(
        wave,
        segments.unit(),
        segments.role(),
        Objects.requireNonNullElse(segments.doelgroep(), ""),
        Objects.requireNonNullElse(segments.tenure(), ""),
        String.join("+", segments.marks()),
        people);
  }

  Segments segments() {
    Set<String> given =
        marks.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(marks.split("\\+", -1)));
    return new Segments(unitCode, roleCode, orNull(doelgroep), orNull(tenure), given);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
