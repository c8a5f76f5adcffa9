package nl.peilstok.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A named person at a desk with a browser of their own, who knows Peilstok by its pages only. */
final class DeskWorker {
  private static final int PATIENCE = 30_000;
  private static final String OWN_PASSWORD = "vier koeien zwemmen zelden ver";

  private final Page page;
  private final String address;

  DeskWorker(Browser browser, String address) {
    this.address = address;
    this.page = browser.newPage(new NewPageOptions().setViewportSize(1280, 900).setLocale("nl-NL"));
    page.setDefaultTimeout(PATIENCE);
  }

  /** Logs in with a password that works once, and chooses an own one before anything else. */
  void logs_in_for_the_first_time(String email, String oneTimePassword) {
    opens("/");
    sees("Inloggen");
    pictured("login");
    fills("E-mailadres", email);
    fills("Wachtwoord", oneTimePassword);
    presses("Inloggen");
    sees("Wachtwoord wijzigen");
    reads("Kies nu een eigen wachtwoord.");
    pictured("first-password");
    fills("Huidig wachtwoord", oneTimePassword);
    fills("Nieuw wachtwoord", OWN_PASSWORD);
    presses("Wachtwoord wijzigen");
    reads("Uw wachtwoord is gewijzigd.");
  }

  /** Opens a page by its address; the status of the answer. */
  int opens(String path) {
    Response response = page.navigate(address + path);
    return Objects.requireNonNull(response).status();
  }

  void follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
  }

  void presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  void fills(String label, String value) {
    field(label).fill(value);
  }

  void ticks(String label) {
    field(label).check();
  }

  void picks(String label, String fileName, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    field(label).setInputFiles(new FilePayload(fileName, "application/octet-stream", bytes));
  }

  /** Presses a button that gives a file; what is in it. */
  byte[] downloads(String button) {
    Download download = page.waitForDownload(() -> presses(button));
    try (InputStream file = download.createReadStream()) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for this heading. */
  void sees(String heading) {
    assertThat(page.locator("h1")).containsText(heading, patiently());
  }

  /** Waits for this text. */
  void reads(String text) {
    assertThat(page.locator("main")).containsText(text, patiently());
  }

  void does_not_read(String text) {
    assertThat(page.locator("main")).not().containsText(text);
  }

  /** The texts of everything on the page that this selector finds. */
  List<String> copies(String selector) {
    return page.locator(selector).allInnerTexts();
  }

  /** The part of the page's address behind the host. */
  String path() {
    return page.url().substring(address.length());
  }

  void pictured(String name) {
    Screenshots.take(page, "journey-" + name);
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static ContainsTextOptions patiently() {
    return new ContainsTextOptions().setTimeout(PATIENCE);
  }
}
