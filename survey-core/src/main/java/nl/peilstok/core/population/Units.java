package nl.peilstok.core.population;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import org.jspecify.annotations.Nullable;

/** The tree of units: one organisation at the top, each level below a higher one. */
public final class Units {
  private final Map<String, Unit> byCode = new LinkedHashMap<>();

  /**
   * Build the tree.
   *
   * @throws IllegalArgumentException when {@link #faultsOf} names any fault
   */
  public Units(List<Unit> units) {
    List<Fault> faults = faultsOf(units);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("not a tree of units: " + faults);
    }
    units.forEach(unit -> byCode.put(unit.code(), unit));
  }

  /** Everything that keeps these units from being a tree; an empty list of units is faultless. */
  public static List<Fault> faultsOf(List<Unit> units) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Unit> known = new LinkedHashMap<>();
    for (Unit unit : units) {
      if (known.putIfAbsent(unit.code(), unit) != null) {
        faults.add(Fault.of("units." + unit.code(), Reason.DUPLICATE));
      }
      faults.addAll(SegmentCode.faultsOf("units." + unit.code(), unit.code(), unit.name()));
    }
    for (Unit unit : units) {
      parentFault(unit, known).ifPresent(faults::add);
    }
    if (!units.isEmpty() && units.stream().filter(unit -> unit.parent() == null).count() != 1) {
      faults.add(Fault.of("units", Reason.WRONG_PARENT));
    }
    return faults;
  }

  private static Optional<Fault> parentFault(Unit unit, Map<String, Unit> known) {
    String parent = unit.parent();
    String field = "units." + unit.code() + ".parent";
    if (parent == null) {
      return unit.kind() == UnitKind.ORGANISATION
          ? Optional.empty()
          : Optional.of(Fault.of(field, Reason.MISSING));
    }
    Unit above = known.get(parent);
    if (above == null) {
      return Optional.of(Fault.of(field, Reason.UNKNOWN_VALUE));
    }
    // A parent of a strictly higher kind also rules out cycles.
    return above.kind().compareTo(unit.kind()) < 0
        ? Optional.empty()
        : Optional.of(Fault.of(field, Reason.WRONG_PARENT));
  }

  /** All units, as given. */
  public List<Unit> all() {
    return List.copyOf(byCode.values());
  }

  /** Find a unit by code. */
  public Optional<Unit> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The organisation itself; empty when there are no units yet. */
  public Optional<Unit> root() {
    return byCode.values().stream().filter(unit -> unit.parent() == null).findFirst();
  }

  /** The units right below a unit, as given. */
  public List<Unit> children(String code) {
    return byCode.values().stream().filter(unit -> code.equals(unit.parent())).toList();
  }

  /** The path from the organisation to the unit, both included; empty for an unknown code. */
  public List<Unit> path(String code) {
    Deque<Unit> path = new ArrayDeque<>();
    @Nullable Unit unit = byCode.get(code);
    while (unit != null) {
      path.addFirst(unit);
      String parent = unit.parent();
      unit = parent == null ? null : byCode.get(parent);
    }
    return List.copyOf(path);
  }

  /** The ancestor-or-self of a kind; empty when the unit hangs directly under a higher level. */
  public Optional<Unit> ancestor(String code, UnitKind kind) {
    return path(code).stream().filter(unit -> unit.kind() == kind).findFirst();
  }

  /** The codes of a unit and all below it; empty for an unknown code. */
  public Set<String> subtree(String code) {
    Set<String> codes = new LinkedHashSet<>();
    if (byCode.containsKey(code)) {
      codes.add(code);
      children(code).forEach(child -> codes.addAll(subtree(child.code())));
    }
    return codes;
  }
}
