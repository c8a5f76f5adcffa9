package nl.peilstok.api.result.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.disclosure.Certificate;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.ResponseText;
import nl.peilstok.api.result.Results;

/**
 * What every file says of itself.
 *
 * @param closedAt when the last answers came in
 * @param method how to read the figures, in sentences
 * @param certificate what was proved, a value a line
 */
record ExportAbout(
    String title, Instant closedAt, String whole, List<String> method, List<String> certificate) {

  /** Copy the lists. */
  ExportAbout {
    method = List.copyOf(method);
    certificate = List.copyOf(certificate);
  }

  static ExportAbout of(Results.Shown shown, Words words) {
    Overview overview = Overview.of(shown.publication());
    Certificate certificate = shown.publication().certificate();
    List<String> method = new ArrayList<>();
    method.add(words.text("reading.scale"));
    method.add(words.text("reading.range"));
    method.add(words.text("reading.merged", certificate.k()));
    method.add(words.text("reading.self"));
    method.add(words.text("exports.method.rounded"));
    method.add(words.text("exports.method.rows"));
    method.add(words.text("exports.method.steps"));
    method.add(words.text("exports.method.missing"));
    method.add(words.text("certificate.detail", certificate.k()));
    return new ExportAbout(
        words.text("results.title", shown.wave().plan().name()),
        shown.wave().plan().closesAt(),
        words.text(
            "results.whole",
            overview.group().n(),
            overview.group().invited(),
            ResponseText.of(overview.group(), words)),
        method,
        certificate.text().lines().toList());
  }

  /** Everything as lines of text. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(title, whole));
    lines.addAll(method);
    lines.addAll(certificate);
    return lines;
  }
}
