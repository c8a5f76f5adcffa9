package nl.peilstok.attacker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Walks the pages and files of a wave's results: every link, and every choice of a form. */
final class PageWalk {
  private final int choices;
  private final Consumer<Document> reader;

  /**
   * Get ready.
   *
   * @param choices how many choices of a form are tried
   */
  PageWalk(int choices, Consumer<Document> reader) {
    this.choices = choices;
    this.reader = reader;
  }

  void walk(Visitor visitor, String wave, String language) {
    List<String> starts = List.of("/waves/" + wave + "/results", "/waves/" + wave + "/oversight");
    Set<String> seen = new HashSet<>(starts);
    Deque<String> waiting = new ArrayDeque<>(starts);
    while (!waiting.isEmpty()) {
      Document document = visitor.get(waiting.removeFirst(), language);
      if (document.isShown() || document.isBroken()) {
        reader.accept(document);
        for (String link : links(document)) {
          if (starts.stream().anyMatch(link::startsWith) && seen.add(link)) {
            waiting.addLast(link);
          }
        }
      }
    }
  }

  private List<String> links(Document document) {
    if (!document.type().contains("html")) {
      return List.of();
    }
    Element page = Jsoup.parse(document.text());
    List<String> links =
        new ArrayList<>(
            page.select("a[href]").stream()
                .filter(link -> !link.hasAttr("hreflang"))
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .toList());
    for (Element form : page.select("form[method=get]")) {
      for (Element choice : form.select("select")) {
        for (Element option : choice.select("option").stream().limit(choices).toList()) {
          String action = form.attr("action").replaceFirst("#.*", "");
          links.add(action + "?" + choice.attr("name") + "=" + option.val());
        }
      }
    }
    return links;
  }
}
