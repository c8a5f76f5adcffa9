package nl.peilstok.core.population;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;

/** The organisation with every value that its people can have. */
public record Organisation(
    String name,
    Units units,
    Roles roles,
    List<SegmentValue> doelgroepen,
    List<SegmentValue> tenureBands,
    List<SegmentValue> riskMarks) {

  /** Copy the lists. */
  public Organisation {
    doelgroepen = List.copyOf(doelgroepen);
    tenureBands = List.copyOf(tenureBands);
    riskMarks = List.copyOf(riskMarks);
  }

  /** What is wrong with a list of values; {@code field} names the list. */
  public static List<Fault> faultsOf(String field, List<SegmentValue> values) {
    List<Fault> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (SegmentValue value : values) {
      String path = field + "." + value.code();
      faults.addAll(SegmentCode.faultsOf(path, value.code(), value.name()));
      if (!seen.add(value.code())) {
        faults.add(Fault.of(path, Reason.DUPLICATE));
      }
    }
    return faults;
  }
}
