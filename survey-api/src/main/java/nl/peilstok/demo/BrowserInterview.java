package nl.peilstok.demo;

import java.nio.file.Path;
import java.util.Optional;

/** Take part in a real browser, by the very pages that everybody gets. */
record BrowserInterview(Optional<Path> executable) {
  private static final int MOST_SCREENS = 60;

  /** On a screen of the interview: the first answer to every question, then onward. */
  private static final String ANSWER_AND_GO_ON =
      """
      (() => {
        for (const set of document.querySelectorAll("main fieldset")) {
          if (!set.querySelector("input:checked")) {
            set.querySelector("input")?.click();
          }
        }
        document.querySelector("main button[type=submit]")?.click();
        return document.querySelector("main h1")?.textContent ?? "";
      })()
      """;

  private static final String RECEIPT = "document.querySelector('main .secret')";

  /** The browser of this machine, if there is one. */
  static BrowserInterview ofThisMachine() {
    return new BrowserInterview(Chromium.find(System.getenv().getOrDefault("PATH", "")));
  }

  boolean isPossible() {
    return executable.isPresent();
  }

  /** Follow the link of an invitation and go on to the receipt. */
  void take(Ticket.Invitation invitation) {
    try (Chromium browser = Chromium.start(executable.orElseThrow());
        BrowserTab tab = BrowserTab.open(browser, invitation.link())) {
      tab.await("document.querySelector('#code')?.value");
      for (int screen = 0; screen < MOST_SCREENS; screen++) {
        if (tab.value("Boolean(" + RECEIPT + ")").equals("true")) {
          return;
        }
        String before = tab.value(ANSWER_AND_GO_ON);
        if (before.isEmpty() || screen == MOST_SCREENS - 1) {
          break;
        }
        tab.await(
            RECEIPT
                + " || (document.querySelector('main button[type=submit]:not([aria-disabled=true])')"
                + " && !document.querySelector('#start-status')?.textContent)");
      }
      throw new Refused("The browser did not get to the receipt: " + tab.value("document.title"));
    }
  }
}
