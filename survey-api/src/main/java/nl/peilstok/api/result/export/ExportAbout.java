package nl.peilstok.api.result.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Certificate;
import nl.peilstok.analytics.disclosure.ProofStatus;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.ResponseText;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.wave.TokenAccount;

/**
 * What every file says of itself.
 *
 * @param closedAt when the last answers came in
 * @param reading how to read the figures, in sentences
 * @param table how to read the table, in sentences
 * @param promise what no group shown falls short of
 * @param account what went out and came in; empty for waves from before it was kept
 * @param certificate what was proved, a value a line
 */
record ExportAbout(
    String title,
    Instant closedAt,
    String whole,
    List<String> reading,
    List<String> table,
    String promise,
    Optional<String> account,
    List<String> certificate) {

  /** Copy the lists. */
  ExportAbout {
    reading = List.copyOf(reading);
    table = List.copyOf(table);
    certificate = List.copyOf(certificate);
  }

  static ExportAbout of(Results.Shown shown, Words words) {
    Overview overview = Overview.of(shown.publication());
    Certificate certificate = shown.publication().certificate();
    return new ExportAbout(
        words.text("results.title", shown.wave().plan().name()),
        shown.wave().plan().closesAt(),
        words.text(
            "results.whole",
            overview.group().n(),
            overview.group().invited(),
            ResponseText.of(overview.group(), words)),
        List.of(
            words.text("reading.scale"),
            words.text("reading.range"),
            words.text("reading.merged", certificate.k()),
            words.text("reading.self"),
            words.text("exports.method.rounded")),
        List.of(
            words.text("exports.method.rows"),
            words.text("exports.method.steps"),
            words.text("exports.method.missing")),
        words.text(
            certificate.proof() == ProofStatus.PROVED
                ? "certificate.detail"
                : "certificate.detail.unproved",
            certificate.k()),
        shown.account().map(account -> account(account, words)),
        certificate.text().lines().toList());
  }

  /** All sentences on how to read figures and table. */
  List<String> method() {
    List<String> method = new ArrayList<>(reading);
    method.addAll(table);
    method.add(promise);
    return method;
  }

  /** Everything as lines of text. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(title, whole));
    lines.addAll(method());
    account.ifPresent(lines::add);
    lines.addAll(certificate);
    return lines;
  }

  private static String account(TokenAccount account, Words words) {
    return String.join(
        " ",
        words.text(
            "certificate.account",
            account.spent(),
            account.issued(),
            account.printed(),
            account.invited(),
            account.listed()),
        words.text("certificate.leftOut", account.leftOut()));
  }
}
