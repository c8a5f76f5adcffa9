package nl.peilstok.core.population;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;

/** Say what is wrong with the code or the name of a segment value. */
final class SegmentCode {
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final int LONGEST_NAME = 200;

  private SegmentCode() {}

  static List<Fault> faultsOf(String field, String code, String name) {
    List<Fault> faults = new ArrayList<>();
    if (!CODE.matcher(code).matches()) {
      faults.add(Fault.of(field + ".code", Reason.MALFORMED));
    }
    if (name.isBlank()) {
      faults.add(Fault.of(field + ".name", Reason.MISSING));
    } else if (name.length() > LONGEST_NAME) {
      faults.add(Fault.of(field + ".name", Reason.TOO_LONG));
    }
    return faults;
  }
}
