package nl.peilstok.core.population;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of one person.
 *
 * @param unit code of the unit the person sits in, of any level below the organisation
 * @param role code of a role, never of a role group
 * @param doelgroep code, null where a wave does not ask it
 * @param tenure code of a tenure band, null where a wave does not ask it
 * @param marks codes of risk marks, often empty
 */
public record Segments(
    String unit,
    String role,
    @Nullable String doelgroep,
    @Nullable String tenure,
    Set<String> marks) {

  /** Copy the marks in order, so that equal people print alike. */
  public Segments {
    marks = Collections.unmodifiableSet(new TreeSet<>(marks));
  }
}
