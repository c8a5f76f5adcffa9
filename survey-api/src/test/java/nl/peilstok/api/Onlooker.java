package nl.peilstok.api;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.peilstok.core.instrument.Language;

/** A member of staff who looks at pages in a real browser; every page is held against axe. */
public final class Onlooker {
  private final String address;
  private final Page page;

  /** Log in as whoever is logged in in the other browser. */
  public Onlooker(Installation installation, Browser loggedIn, Page page) {
    this.address = installation.address();
    this.page = page;
    BrowserContext context = page.context();
    context.clearCookies();
    context.addCookies(
        List.of(new Cookie("peilstok", loggedIn.cookie("peilstok")).setUrl(address)));
  }

  /** Open a page in both languages; pictures are taken of the Dutch one. */
  public void looksAt(String path, String picture) {
    String joint = path.contains("?") ? "&" : "?";
    for (Language language : List.of(Language.EN, Language.NL)) {
      page.navigate(address + path + joint + "lang=" + language.code());
      page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
      Axe.assertAccessible(page);
    }
    Screenshots.take(page, picture);
  }

  /** The browser's page, to do something on it. */
  public Page page() {
    return page;
  }
}
