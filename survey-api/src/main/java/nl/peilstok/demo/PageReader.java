package nl.peilstok.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who logs in on the pages and reads them, and has no other source.
 *
 * @param session keeps the cookies
 */
record PageReader(Connection session, URI base) {
  private static final String FINDING = ".utrecht-paragraph--lead";

  /** Log in as people do, by the form. */
  static PageReader loggedIn(URI base, String email, String password) {
    PageReader reader =
        new PageReader(Jsoup.newSession().header("Accept-Language", "en").timeout(60_000), base);
    if (!(reader.page("/login").selectFirst("form:has([name=password])")
        instanceof FormElement form)) {
      throw new Refused("There is no form to log in.");
    }
    form.select("[name=email]").val(email);
    form.select("[name=password]").val(password);
    try {
      form.submit().execute();
    } catch (IOException refused) {
      throw new UncheckedIOException("nobody can log in on the pages", refused);
    }
    return reader;
  }

  /** The sentence that a page opens with. */
  String finding(String path) {
    Element finding = page(path).selectFirst(FINDING);
    if (finding == null) {
      throw new Refused("The page " + path + " opens without a finding.");
    }
    return finding.text();
  }

  private Document page(String path) {
    try {
      return session.newRequest(base.resolve(path).toString()).get();
    } catch (IOException refused) {
      throw new UncheckedIOException("the page " + path + " cannot be read", refused);
    }
  }
}
