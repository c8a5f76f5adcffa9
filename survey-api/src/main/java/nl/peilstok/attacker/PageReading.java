package nl.peilstok.attacker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads every number of a page: in tables by row and column, in sentences by their wording. */
final class PageReading {
  private static final String CELL = "td, th";
  private static final String SENTENCE =
      "pre, p, li, h1, h2, h3, h4, caption, summary, option, label, dt, dd, title, text, a, button,"
          + " li > .peilstok-subtle, li > strong";

  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "peilstok-certificate/\\d+"
              + "|(algorithm|k|manifest|instrument|proof|parts\\.\\w+|components|cut|graph|sha256"
              + "|rows)=\\S+");

  /**
   * A mean or a difference with its decimal, or a percentage or a number along an axis; a count of
   * people is not among them.
   */
  private static final Pattern CHARTED = Pattern.compile("[+−]?(\\d{1,3}[.,]\\d|[1-9]?\\d|100)");

  private static final Pattern DAY = Pattern.compile(", \\d{1,2} \\p{L}+ \\d{4}$");

  private static final Pattern SHARES =
      Pattern.compile("\\d+ (en|and) \\d+ ?%|\\d+ ?%|\\d{1,3}[.,]\\d(?!\\d)");

  private static final Pattern SCORE_IN_WORDS = Pattern.compile("\\d{1,3}[.,]\\d ?(.*)");

  private final Document document;
  private final Pool pool;
  private final Sentences sentences;
  private final Cells cells;
  private final Element page;
  private final Set<Element> seen = new HashSet<>();

  private PageReading(Sight sight, Pool pool, Sentences sentences) {
    this.document = sight.document();
    this.pool = pool;
    this.sentences = sentences;
    this.cells = new Cells(document, pool, sentences);
    this.page = sight.page();
  }

  static void read(Sight sight, Pool pool, Sentences sentences) {
    new PageReading(sight, pool, sentences).read();
  }

  private void read() {
    pool.count(document, 0);
    for (Element element : page.select("title, body *")) {
      for (TextNode text : element.textNodes()) {
        if (Cells.hasNumber(text.text()) && !element.normalName().matches("script|style")) {
          readAround(element);
        }
      }
      for (String attribute : List.of("aria-label", "alt", "title", "value", "placeholder")) {
        if (Cells.hasNumber(element.attr(attribute))
            && !element.normalName().matches("input|option")) {
          sentence(element.attr(attribute), attribute);
        }
      }
    }
  }

  private void readAround(Element element) {
    Element picture = element.closest("svg");
    Element cell = picture == null ? element.closest(CELL) : null;
    Element sentence = element.closest(SENTENCE);
    Element whole = cell != null ? cell : sentence != null ? sentence : element;
    if (!seen.add(whole)) {
      return;
    }
    if (isScore(whole)) {
      pool.count(document, 1);
      return;
    }
    if (whole.normalName().equals("pre")) {
      lines(whole);
    } else if (picture != null) {
      picture(whole, picture);
    } else if (cell != null) {
      cell(cell);
    } else {
      sentence(whole.text(), whole.normalName());
    }
  }

  /** One of the board's three figures, which stand large and alone. */
  private static boolean isScore(Element whole) {
    return whole.hasClass("peilstok-board__number") && whole.text().matches("\\d+[.,]\\d");
  }

  private void picture(Element text, Element picture) {
    boolean isAxis =
        sentences.isFixed(picture.attr("aria-label")) && text.text().matches("0|50|100");
    boolean isChart = picture.hasClass("peilstok-chart") || picture.hasClass("peilstok-answers");
    if (isChart && CHARTED.matcher(text.text()).matches()) {
      pool.count(document, 1);
    } else if (!isAxis) {
      sentence(text.text(), "picture");
    }
  }

  /** The certificate stands on a page as it is, a value a line. */
  private void lines(Element text) {
    for (String line : text.wholeText().lines().toList()) {
      pool.count(document, Cells.numbers(line));
      if (Cells.hasNumber(line) && !CERTIFICATE.matcher(line).matches()) {
        pool.unaccounted(document, "certificate", line);
      }
    }
  }

  private void sentence(String text, String place) {
    String own = text.replaceFirst(" – Peilstok$", "");
    pool.count(document, Cells.numbers(own));
    if (pool.isName(document, own) || own.matches("[0-9a-f]{64}")) {
      return;
    }
    if (cells.isReason(own) || isScoreInWords(own) || isFacts(own)) {
      return;
    }
    Optional<List<Sentences.Part>> parts = sentences.parts(own);
    if (parts.isEmpty()) {
      mark(own, place);
      return;
    }
    for (Sentences.Part part : parts.orElseThrow()) {
      if (part.meaning() == Meaning.COVERAGE) {
        coverage(part.text(), place);
      } else if (part.meaning() == null && !isName(part.text())) {
        pool.unaccounted(document, place + " name", part.text());
      } else {
        cells.part(Cells.EVERYBODY, part);
      }
    }
  }

  /** Facts of a training or a promise, side by side: names, hours, a price, a term with its day. */
  private boolean isFacts(String text) {
    List<String> facts = List.of(text.split(" · ", -1));
    return facts.size() > 1 && facts.stream().allMatch(this::isFact);
  }

  private boolean isFact(String text) {
    String words = DAY.matcher(text).replaceFirst("");
    return pool.isName(document, words)
        || sentences
            .parts(words)
            .filter(parts -> parts.stream().allMatch(part -> part.meaning() == Meaning.PLAN))
            .isPresent();
  }

  /** A name, or a choice on a scale; shares and means in it count nobody. */
  private boolean isName(String text) {
    return pool.isName(document, SHARES.matcher(text).replaceAll(""))
        || (document.path().contains("/results/items/") && text.matches("\\d{1,2}"));
  }

  /** A score with what is said of it; a count of people has no decimal. */
  private boolean isScoreInWords(String text) {
    Matcher score = SCORE_IN_WORDS.matcher(text);
    return score.matches() && (score.group(1).matches("–?") || sentences.isFixed(score.group(1)));
  }

  /** A merged group stands below a heat map as its mark and its name. */
  private void mark(String text, String place) {
    if (!pool.isName(document, text.replaceFirst("^[A-Z]{1,2}: ", ""))) {
      pool.unaccounted(document, place, text);
    }
  }

  private void coverage(String text, String place) {
    if (Cells.whole(text).filter(people -> pool.isCoverage(document, people)).isEmpty()) {
      pool.unaccounted(document, place, text);
    }
  }

  private void cell(Element cell) {
    Element table = cell.closest("table");
    String caption = table == null ? "" : text(table.selectFirst("caption"));
    if (cell.normalName().equals("th")) {
      heading(cell);
    } else if (table != null && table.hasClass("peilstok-heat")) {
      heat(cell);
    } else if (cell.closest("[data-wave]") != null) {
      ofWave(cell, table);
    } else if (isWhole(caption)) {
      pool.count(document, Cells.numbers(cell.text()));
    } else {
      cells.cell(group(cell, table), heading(cell, table), withoutPictures(cell));
    }
  }

  /** Rows that are about another group or wave than their heading says name both. */
  private void ofWave(Element cell, @Nullable Element table) {
    Document told = document.ofWave(cell.parents().attr("data-wave"));
    String name = cell.parents().attr("data-group");
    String group = name.equals(sentences.text("results.units.whole")) ? Cells.EVERYBODY : name;
    if (pool.knowsPeople(told)) {
      new Cells(told, pool, sentences).cell(group, heading(cell, table), cell.text());
    } else {
      pool.count(document, Cells.numbers(cell.text()));
    }
  }

  private void heading(Element cell) {
    String text = row(cell);
    pool.count(document, Cells.numbers(text));
    if (!pool.isName(document, text) && !sentences.isFixed(text) && !isStep(cell, text)) {
      pool.unaccounted(document, "heading", text);
    }
  }

  /** A mark from 1 to 10, or a few of them together, above the shares that gave it. */
  private static boolean isStep(Element cell, String text) {
    return cell.closest(".peilstok-answer-table") != null && text.matches("\\d{1,2}(–\\d{1,2})?");
  }

  /** Tables of the organisation as a whole, and of places among its units. */
  private boolean isWhole(String caption) {
    return List.of("likeness", "weighted", "answers", "scales", "correlation").stream()
            .anyMatch(table -> sentences.text("reliability." + table + ".caption").equals(caption))
        || caption.matches(sentences.text("standings.caption").replaceAll("\\{0}", ".*"));
  }

  /** The group of a cell is that of its mark, or that of its row and column. */
  private void heat(Element cell) {
    Element mark = cell.selectFirst(".peilstok-heat__mark");
    Element count = cell.selectFirst(".peilstok-heat__n");
    String number = count == null ? "" : count.ownText();
    pool.count(document, Cells.numbers(cell.text()));
    String group =
        mark == null
            ? row(cell) + " × " + heading(cell, cell.closest("table"))
            : marked(mark.ownText().strip());
    Optional<List<Sentences.Part>> parts = sentences.parts(number.strip());
    parts.orElse(List.of()).forEach(part -> cells.part(group, part));
    if (Cells.hasNumber(number) && parts.isEmpty()) {
      pool.unaccounted(document, "heat map", number);
    }
  }

  private String marked(String mark) {
    return page.select("#heatmap li").stream()
        .filter(line -> text(line.selectFirst("strong")).equals(mark))
        .map(line -> line.ownText().replaceFirst("^: ", "").strip())
        .findFirst()
        .orElse("mark " + mark);
  }

  /** The group of a row, which stands first, or in a column of its own behind a training. */
  private String group(Element cell, @Nullable Element table) {
    Element line = document.path().contains("/priorities") ? cell.closest("tr") : null;
    for (Element other : line == null ? List.<Element>of() : line.children()) {
      if (other.normalName().equals("td")
          && heading(other, table).equals(sentences.text("priorities.group"))) {
        return other.text();
      }
    }
    return row(cell);
  }

  /** The name of a row, without the marks on it; everybody's name is known by its wording. */
  private String row(Element cell) {
    Element line = cell.closest("tr");
    Element heading =
        cell.normalName().equals("th") || line == null ? cell : line.selectFirst("th");
    if (heading == null) {
      return "";
    }
    Element name = heading.clone();
    name.select(".peilstok-badge, strong").remove();
    String text = name.text().strip();
    return text.equals(sentences.text("results.units.whole")) ? Cells.EVERYBODY : text;
  }

  private static String heading(Element cell, @Nullable Element table) {
    int column = cell.elementSiblingIndex();
    Element line = table == null ? null : table.selectFirst("thead tr");
    return line != null && column < line.childrenSize() ? line.child(column).text() : "";
  }

  private static String withoutPictures(Element cell) {
    Element words = cell.clone();
    words.select("svg").remove();
    return words.text();
  }

  private static String text(@Nullable Element element) {
    return element == null ? "" : element.text();
  }
}
