package nl.peilstok.api.platform.persistence;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.core.population.Segments;
import org.jspecify.annotations.Nullable;

/**
 * The five columns in which a row holds the values of a person.
 *
 * <p>They are never null, so that they can be part of a key: empty for a value that is not there.
 */
public interface SegmentColumns {

  String unitCode();

  String roleCode();

  String doelgroep();

  String tenure();

  /** Codes joined by a plus sign, in order; empty for none. */
  String marks();

  /** What the columns say. */
  default Segments segments() {
    Set<String> given =
        marks().isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(marks().split("\\+", -1)));
    return new Segments(unitCode(), roleCode(), orNull(doelgroep()), orNull(tenure()), given);
  }

  /** Marks as their column has them. */
  static String column(Set<String> marks) {
    return String.join("+", marks);
  }

  /** A value as its column has it. */
  static String column(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
