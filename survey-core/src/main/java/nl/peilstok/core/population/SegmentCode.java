package nl.peilstok.core.population;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.instrument.Wording;

/** Say what is wrong with the code or the name of a segment value. */
final class SegmentCode {
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final int LONGEST_NAME = 200;

  private SegmentCode() {}

  static List<Fault> faultsOf(String field, String code, Wording name) {
    List<Fault> faults = faultsOf(field, code, name.nl());
    if (name.nl().length() <= LONGEST_NAME && name.en().length() > LONGEST_NAME) {
      faults.add(Fault.of(field + ".name", Reason.TOO_LONG));
    }
    return faults;
  }

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
