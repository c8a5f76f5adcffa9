package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;

/**
 * What reading a catalogue did or would do.
 *
 * @param rows trainings in the file
 * @param added trainings that were not there before
 * @param changed trainings that read otherwise before
 */
@Serdeable
record CatalogueReport(
    boolean dryRun, boolean applied, int rows, int added, int changed, List<LineReport> faults) {

  /** What is wrong where, with the reason in words. */
  @Serdeable
  record LineReport(long line, String column, String code, String reason) {}

  /** The faults with their place as a field's name. */
  List<Fault> faultsByLine() {
    return faults.stream()
        .map(
            fault ->
                Fault.of("line " + fault.line() + ", " + fault.column(), Reason.of(fault.code())))
        .toList();
  }
}
