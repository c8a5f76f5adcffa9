package nl.peilstok.api.platform.security;

import java.io.Serializable;
import java.util.Set;
import nl.peilstok.core.population.Units;

/**
 * The member of staff who is asking, by bearer token or page session; controllers take it as an
 * argument.
 *
 * @param units the codes of the units whose subtree a manager may see
 * @param login the login this request came with, so that it can outlive the end of all others
 */
public record Viewer(
    String id,
    String email,
    String name,
    Set<AccountRole> roles,
    Set<String> units,
    boolean mustChangePassword,
    String login)
    implements Serializable {

  /** Copy the sets. */
  public Viewer {
    roles = Set.copyOf(roles);
    units = Set.copyOf(units);
  }

  /** Whether the viewer has the role. */
  public boolean is(AccountRole role) {
    return roles.contains(role);
  }

  /** Whether the viewer may see figures of a unit: HR of all, a manager below the own units. */
  public boolean maySee(Units tree, String unit) {
    return is(AccountRole.HR) || units.stream().anyMatch(own -> tree.subtree(own).contains(unit));
  }
}
