package nl.peilstok.api.result.export;

import jakarta.inject.Singleton;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.print.Printer;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.instrument.Language;

/** Make the files of a published wave. */
@Singleton
class Exports {
  private final Results results;
  private final Printer printer;

  Exports(Results results, Printer printer) {
    this.results = results;
    this.printer = printer;
  }

  /** The wave's results, or a refusal. */
  Results.Shown shown(String wave) {
    return results.shown(wave);
  }

  /** The table of which all files but the report are made. */
  ExportTable table(Publication publication, Language language) {
    return TableWriting.of(publication, language);
  }

  /** A file in the words of a language; the codebook has both. */
  byte[] file(String wave, ExportFormat format, Words words) {
    Results.Shown shown = results.shown(wave);
    ExportAbout about = ExportAbout.of(shown, words);
    return switch (format) {
      case CSV -> CsvFile.of(table(shown.publication(), words.language()));
      case XLSX -> XlsxFile.of(table(shown.publication(), words.language()), about, words);
      case SAV -> SavFile.of(table(shown.publication(), words.language()), about, words.language());
      case DDI ->
          DdiFile.of(
              table(shown.publication(), words.language()),
              shown.wave(),
              ExportAbout.of(shown, Words.in(Language.NL)),
              ExportAbout.of(shown, Words.in(Language.EN)));
      case PDF -> printer.print("result/export/report", Report.of(shown, about, words));
    };
  }
}
