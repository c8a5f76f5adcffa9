package nl.peilstok.api.population;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;

/**
 * What an import did or would do.
 *
 * @param rows people on the list
 * @param added people who were not there before
 * @param changed people with at least one other value
 * @param removed people who are no longer on the list
 * @param faultCount all faults; {@code faults} holds the first thousand
 */
@Serdeable
record ImportReport(
    String id,
    boolean dryRun,
    boolean applied,
    int rows,
    int added,
    int changed,
    int removed,
    int faultCount,
    List<LineReport> faults) {
  private static final int MOST_ON_A_PAGE = 200;

  /** What is wrong where, with the reason in words. */
  @Serdeable
  record LineReport(long line, String column, String code, String reason) {}

  /** The first faults, as many as a page can show. */
  List<LineReport> firstFaults() {
    return faults.stream().limit(MOST_ON_A_PAGE).toList();
  }

  /** The faults with their place as a field's name. */
  List<Fault> faultsByLine() {
    return faults.stream()
        .map(
            fault ->
                Fault.of("line " + fault.line() + ", " + fault.column(), Reason.of(fault.code())))
        .toList();
  }
}
