package nl.peilstok.attacker;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What was seen on a walk of the pages, taken apart once.
 *
 * @param page without anything in it where this is a file
 */
record Sight(Document document, Element page) {

  static Sight of(Document document) {
    boolean isPage = document.type().contains("html");
    return new Sight(document, Jsoup.parse(isPage ? document.text() : ""));
  }
}
