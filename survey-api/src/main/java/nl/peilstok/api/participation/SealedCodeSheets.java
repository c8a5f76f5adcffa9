package nl.peilstok.api.participation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import nl.peilstok.api.platform.print.Printer;
import nl.peilstok.api.platform.security.Transport;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.wave.Wave;

/** Print sealed codes on sheets of slips, in PDF. */
@Singleton
class SealedCodeSheets {
  /** A hundred sheets: about 300 MB of memory while they are laid out. */
  static final int MOST_AT_ONCE = 1_000;

  private final SealedCodes codes;
  private final Printer printer;

  SealedCodeSheets(SealedCodes codes, Printer printer) {
    this.codes = codes;
    this.printer = printer;
  }

  /** Print first and take afterwards: a sheet that fails costs the unit no codes. */
  byte[] draw(HttpRequest<?> request, String waveId, String unit, int count) {
    Wave.Open wave = codes.requireDrawable(waveId, unit, count, MOST_AT_ONCE);
    List<Secret> drawn = codes.fresh(count);
    SlipsView slips = SlipsView.of(wave, Transport.site(request), drawn);
    byte[] sheets = printer.print("participation/slips", slips);
    codes.take(waveId, unit, drawn);
    return sheets;
  }

  /** Hand the sheets over as a file that nothing on the way keeps. */
  static MutableHttpResponse<?> handOver(
      MutableHttpResponse<?> response, String unit, byte[] sheets) {
    String name = "codes-" + unit.replaceAll("[^\\w.-]", "") + ".pdf";
    return response
        .body(sheets)
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
