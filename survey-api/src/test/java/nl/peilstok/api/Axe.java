package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Hold a page against the rules of axe-core. */
public final class Axe {
  private Axe() {}

  /** Fail when the page, in the state it is in, breaks any rule. */
  public static void assertAccessible(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as("axe on %s, '%s'", page.url(), page.title())
        .extracting(Axe::words)
        .isEmpty();
  }

  private static String words(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
  }
}
