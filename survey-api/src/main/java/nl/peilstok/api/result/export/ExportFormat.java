package nl.peilstok.api.result.export;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that results can be taken along in. */
enum ExportFormat {
  CSV("text/csv;charset=utf-8", "peilstok.csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "peilstok.xlsx"),
  PDF("application/pdf", "peilstok.pdf"),
  SAV("application/x-spss-sav", "peilstok.sav"),
  DDI("application/xml", "peilstok-ddi.xml");

  private final String mediaType;
  private final String fileName;

  ExportFormat(String mediaType, String fileName) {
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  /** The stable code, as addresses and message keys spell it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<ExportFormat> find(String code) {
    for (ExportFormat format : values()) {
      if (format.code().equals(code)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Hand a file over to be kept by the reader and by nobody on the way. */
  HttpResponse<byte[]> handOver(byte[] file) {
    return HttpResponse.ok(file)
        .contentType(MediaType.of(mediaType))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
