package nl.peilstok.attacker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Walks pages and files from where they start: every link, and every choice of a form. */
final class PageWalk {
  private final Starts starts;
  private final int choices;
  private final Fetching fetching;

  /**
   * Get ready.
   *
   * @param choices how many choices of a form are tried
   */
  PageWalk(Starts starts, int choices, Fetching fetching) {
    this.starts = starts;
    this.choices = choices;
    this.fetching = fetching;
  }

  /** Show the reader all that a visitor can reach. */
  void walk(Visitor visitor, String language, Consumer<Sight> reader) {
    Set<String> seen = new HashSet<>(starts.all());
    Set<String> waiting = new LinkedHashSet<>(starts.all());
    while (!waiting.isEmpty()) {
      Set<String> further = new LinkedHashSet<>();
      fetching.each(
          visitor,
          waiting,
          language,
          document -> {
            if (document.isShown() || document.isBroken()) {
              Sight sight = Sight.of(document);
              reader.accept(sight);
              links(sight).stream().filter(starts::hold).filter(seen::add).forEach(further::add);
            }
          });
      waiting = further;
    }
  }

  private List<String> links(Sight sight) {
    List<String> links =
        new ArrayList<>(
            sight.page().select("a[href]").stream()
                .filter(link -> !link.hasAttr("hreflang"))
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                // The scale of a heat map is a choice of its form, of which not all may be tried.
                .filter(link -> !link.contains("/results?scale="))
                .toList());
    for (Element form : sight.page().select("form[method=get]")) {
      String action = form.attr("action").replaceFirst("#.*", "");
      for (Element choice : form.select("select")) {
        for (Element option : choice.select("option").stream().limit(choices).toList()) {
          links.add(action + "?" + choice.attr("name") + "=" + option.val());
        }
      }
      if (!form.select("input[type=number]").isEmpty()) {
        links.add(action + "?" + most(form));
      }
    }
    return links;
  }

  /** The query in which every number is the highest that the form takes. */
  private static String most(Element form) {
    return form.select("input[type=number]").stream()
        .map(number -> number.attr("name") + "=" + number.attr("max"))
        .collect(Collectors.joining("&"));
  }
}
