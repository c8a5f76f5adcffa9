package nl.peilstok.api.result.export;

import java.util.List;
import nl.peilstok.api.result.Results;

/**
 * Which files there are of a wave.
 *
 * @param rows how many groups the table has
 * @param columns how many columns
 */
record ExportsPage(
    String wave, String name, int k, int rows, int columns, List<ExportFormat> formats) {

  /** Copy the list. */
  ExportsPage {
    formats = List.copyOf(formats);
  }

  static ExportsPage of(Results.Shown shown, ExportTable table) {
    return new ExportsPage(
        shown.wave().id(),
        shown.wave().plan().name(),
        shown.publication().certificate().k(),
        table.rows().size(),
        table.columns().size(),
        List.of(
            ExportFormat.PDF,
            ExportFormat.XLSX,
            ExportFormat.CSV,
            ExportFormat.SAV,
            ExportFormat.DDI));
  }
}
