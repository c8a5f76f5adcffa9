package nl.peilstok.core.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;

/** The tree of roles: role groups at the top, roles below them; people have roles. */
public final class Roles {
  private final Map<String, Role> byCode = new LinkedHashMap<>();

  /**
   * Build the tree.
   *
   * @throws IllegalArgumentException when {@link #faultsOf} names any fault
   */
  public Roles(List<Role> roles) {
    List<Fault> faults = faultsOf(roles);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("not a tree of roles: " + faults);
    }
    roles.forEach(role -> byCode.put(role.code(), role));
  }

  /** Everything that keeps these roles from being groups with roles; an empty list is faultless. */
  public static List<Fault> faultsOf(List<Role> roles) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Role> known = new LinkedHashMap<>();
    for (Role role : roles) {
      String field = "roles." + role.code();
      if (known.putIfAbsent(role.code(), role) != null) {
        faults.add(Fault.of(field, Reason.DUPLICATE));
      }
      faults.addAll(SegmentCode.faultsOf(field, role.code(), role.name()));
    }
    for (Role role : roles) {
      String parent = role.parent();
      if (parent == null) {
        continue;
      }
      Role group = known.get(parent);
      if (group == null) {
        faults.add(Fault.of("roles." + role.code() + ".parent", Reason.UNKNOWN_VALUE));
      } else if (group.parent() != null) {
        faults.add(Fault.of("roles." + role.code() + ".parent", Reason.WRONG_PARENT));
      }
    }
    return faults;
  }

  /** All groups and roles, as given. */
  public List<Role> all() {
    return List.copyOf(byCode.values());
  }

  /** The roles that people can have, as given. */
  public List<Role> leaves() {
    return byCode.values().stream().filter(role -> role.parent() != null).toList();
  }

  /** Find a group or a role by code. */
  public Optional<Role> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
