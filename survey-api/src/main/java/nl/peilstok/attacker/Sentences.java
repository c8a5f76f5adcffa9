package nl.peilstok.attacker;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the pages in one language, read back to the numbers that were put into them.
 *
 * <p>Their wording is public: it stands in the files that pages are made with.
 */
final class Sentences {
  /** What is put into a sentence, in the order of its places; {@code -} is a name. */
  private static final String TABLE =
      """
      results.whole            PEOPLE INVITED FIGURE
      results.response.about   FIGURE
      results.finding.one      - FIGURE FIGURE FIGURE
      results.finding.highest  - FIGURE FIGURE FIGURE
      results.finding.lowest   - FIGURE FIGURE FIGURE
      results.range            FIGURE FIGURE
      results.bar              - FIGURE
      results.title            -
      results.units.title      -
      results.units.merged     PLAN
      results.units.below.caption -
      results.nOf              PEOPLE INVITED
      standings.caption        -
      standings.place          FIGURE FIGURE
      standings.places         FIGURE FIGURE FIGURE
      heatmap.title            -
      heatmap.caption          -
      heatmap.n                PEOPLE
      heatmap.coverage         COVERAGE COVERAGE COVERAGE
      heatmap.coverage.all     COVERAGE COVERAGE
      compare.title            -
      compare.finding.none     - - FIGURE
      compare.finding.notComputable - -
      compare.finding.higher   - - - FIGURE FIGURE FIGURE
      compare.finding.lower    - - - FIGURE FIGURE FIGURE
      compare.finding.count    FIGURE FIGURE
      compare.finding.all      FIGURE
      compare.together         -
      compare.widened          -
      compare.tests            FIGURE
      trend.title              -
      trend.broken             -
      trend.finding.notComputable -
      trend.finding.same       -
      trend.finding.up         - - FIGURE FIGURE FIGURE
      trend.finding.down       - - FIGURE FIGURE FIGURE
      trend.finding.mix        - FIGURE
      trend.finding.shift      - FIGURE FIGURE FIGURE
      trend.finding.broken     -
      changes.title            -
      changes.empty            -
      changes.finding.same     - PLAN
      changes.finding.up       - - FIGURE FIGURE FIGURE
      changes.finding.down     - - FIGURE FIGURE FIGURE
      changes.finding.more     PLAN
      changes.hint.up          - - FIGURE FIGURE FIGURE
      changes.hint.down        - - FIGURE FIGURE FIGURE
      changes.before           -
      changes.tests            FIGURE
      chart.mark               - FIGURE FIGURE FIGURE
      topic.percent            FIGURE
      topic.share              FIGURE FIGURE FIGURE
      topic.bar                -
      topic.segment            - FIGURE
      topic.good               -
      topic.items.title        -
      topic.items.finding      - FIGURE FIGURE FIGURE
      topic.item.title         -
      topic.item.finding       FIGURE FIGURE FIGURE
      topic.item.commonest     - FIGURE
      topic.sure.finding       FIGURE FIGURE FIGURE
      topic.gap.title          -
      topic.gap.behind         FIGURE FIGURE FIGURE
      topic.gap.ahead          FIGURE FIGURE FIGURE
      topic.gap.none           FIGURE FIGURE FIGURE
      topic.gap.largest        - FIGURE
      topic.gap.range          FIGURE FIGURE FIGURE
      topic.gap.bar            - -
      topic.wishes.title       -
      topic.wishes.finding     - FIGURE FIGURE FIGURE
      reliability.title        -
      reliability.finding.good - FIGURE
      reliability.finding.fair - FIGURE
      reliability.finding.poor - FIGURE
      reading.merged           PLAN
      certificate.detail       PLAN
      certificate.detail.unproved PLAN
      oversight.title          -
      oversight.lead.proved    PLAN
      oversight.lead.not-yet-proved PLAN
      oversight.waar.parts     PLAN
      oversight.wie.parts      PLAN
      oversight.merges         PLAN
      oversight.bases          PLAN PLAN
      oversight.reason.derivable - -
      exports.title            -
      exports.lead             PLAN
      exports.size             PLAN PLAN
      board.title              -
      board.between            FIGURE FIGURE
      board.change.title       -
      board.change.up          - FIGURE FIGURE FIGURE
      board.change.down        - FIGURE FIGURE FIGURE
      board.change.same        - FIGURE FIGURE FIGURE
      board.change.reworded    -
      board.change.none        -
      board.finding.first      - FIGURE FIGURE FIGURE
      board.finding.up         - - FIGURE FIGURE FIGURE
      board.finding.down       - - FIGURE FIGURE FIGURE
      board.finding.same       -
      board.finding.none       -
      board.ask.theme.clear    - FIGURE
      board.ask.theme.close    - FIGURE -
      board.ask.gap.wide       FIGURE FIGURE FIGURE
      board.ask.response.low   FIGURE
      board.ask.response.fine  FIGURE
      board.limits             PLAN
      certificate.account      WHOLE WHOLE WHOLE WHOLE WHOLE
      certificate.leftOut      WHOLE
      trainings.hours.count    PLAN
      trainings.price.person   PLAN
      trainings.price.group    PLAN PLAN
      priorities.title         -
      priorities.finding.none  PLAN
      priorities.finding.sure  - -
      priorities.finding.perhaps - - FIGURE
      priorities.bar           FIGURE
      priorities.more          FIGURE
      priorities.plan.none     FIGURE
      priorities.plan.finding  FIGURE FIGURE FIGURE FIGURE
      priorities.next          FIGURE FIGURE FIGURE
      priorities.added         - -
      priorities.dropped       - -
      effect.title             -
      effect.option            - -
      effect.about             - - DATE
      effect.finding.rose.more - FIGURE FIGURE FIGURE
      effect.finding.rose.less - FIGURE FIGURE FIGURE
      effect.finding.fell.more - FIGURE FIGURE FIGURE
      effect.finding.fell.less - FIGURE FIGURE FIGURE
      effect.finding.none      FIGURE
      effect.finding.tooFew    PLAN PLAN
      effect.warning.lower     - FIGURE FIGURE
      effect.tests             FIGURE
      myUnit.title             -
      myUnit.finding.changed.up - - FIGURE FIGURE FIGURE
      myUnit.finding.changed.down - - FIGURE FIGURE FIGURE
      myUnit.finding.apart.up  - - FIGURE FIGURE FIGURE
      myUnit.finding.apart.down - - FIGURE FIGURE FIGURE
      myUnit.finding.same      -
      myUnit.merged            - PLAN -
      myUnit.bar               - FIGURE FIGURE
      myUnit.then              - FIGURE
      myUnit.thenNow           - FIGURE FIGURE
      myUnit.why               - FIGURE FIGURE
      """;

  /** A number, a percentage or an amount of money; or words, where it cannot be computed. */
  private static final String FIGURE =
      "(?:(?:ongeveer|about|meer dan|more than) )?[^\\d\\p{L}]*\\d[\\d., ]*(?: ?%)?|[^\\d]+?";

  /** How a day is written. */
  static final String DAY = "\\d{1,2}[ \u00a0]\\p{L}{3,9}[ \u00a0]\\d{4}";

  private static final String WHOLE = "\\d[\\d., ]*";

  private static final String MONEY = "(?:€ ?)?";

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<Pattern, List<String>> patterns = new LinkedHashMap<>();
  private final Set<String> fixed = new HashSet<>();
  private final Map<String, Optional<List<Part>>> known = new HashMap<>();

  private Sentences(Properties messages) {
    messages
        .stringPropertyNames()
        .forEach(key -> texts.put(key, plain(messages.getProperty(key).replace("''", "'"))));
    texts.values().stream().filter(text -> !text.contains("{")).forEach(fixed::add);
    TABLE
        .lines()
        .map(line -> List.of(line.strip().split("\\s+", -1)))
        .filter(line -> texts.containsKey(line.getFirst()))
        // A sentence that says more is tried first: a name in another could swallow its words.
        .sorted(Comparator.comparingInt(line -> -text(line.getFirst()).length()))
        .forEach(line -> patterns.put(pattern(text(line.getFirst()), line), line));
  }

  /**
   * A number of a sentence.
   *
   * @param meaning null for a name
   */
  record Part(String text, @Nullable Meaning meaning) {}

  static Sentences in(String language) {
    Properties messages = new Properties();
    String file = "/messages_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      messages.load(reader);
    } catch (IOException unreadable) {
      throw new Failed("The wording of the pages cannot be read.", unreadable);
    }
    return new Sentences(messages);
  }

  /** The text under a key; empty where there is none. */
  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  /** Whether a text always reads like this, whatever was answered. */
  boolean isFixed(String text) {
    return fixed.contains(plain(text));
  }

  /** Whether a text stands under one of the keys that begin like this. */
  boolean isUnder(String keys, String text) {
    return texts.entrySet().stream()
        .anyMatch(entry -> entry.getKey().startsWith(keys) && entry.getValue().equals(text));
  }

  /**
   * What was put into one sentence, or into several in a row; empty where nobody says such a thing.
   */
  Optional<List<Part>> parts(String text) {
    Optional<List<Part>> before = known.get(text);
    if (before != null) {
      return before;
    }
    Optional<List<Part>> parts = read(text);
    known.put(text, parts);
    return parts;
  }

  private Optional<List<Part>> read(String text) {
    Optional<List<Part>> whole = sentence(text);
    for (int dot = text.indexOf(". ");
        whole.isEmpty() && dot > 0;
        dot = text.indexOf(". ", dot + 1)) {
      Optional<List<Part>> first = sentence(text.substring(0, dot + 1));
      Optional<List<Part>> rest = parts(text.substring(dot + 2));
      if (first.isPresent() && rest.isPresent()) {
        List<Part> both = new ArrayList<>(first.orElseThrow());
        both.addAll(rest.orElseThrow());
        whole = Optional.of(both);
      }
    }
    return whole;
  }

  /** One sort of blank, as a page has it when it is read. */
  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private Optional<List<Part>> sentence(String text) {
    String plain = plain(text);
    if (fixed.contains(plain)) {
      return Optional.of(List.of());
    }
    for (Map.Entry<Pattern, List<String>> entry : patterns.entrySet()) {
      Matcher matcher = entry.getKey().matcher(plain);
      if (matcher.matches()) {
        return Optional.of(parts(matcher, entry.getValue()));
      }
    }
    return Optional.empty();
  }

  private static List<Part> parts(Matcher matcher, List<String> line) {
    List<Part> parts = new ArrayList<>();
    for (int place = 0; place + 1 < line.size(); place++) {
      String meaning = line.get(place + 1);
      String group = "p" + place;
      if (matcher.namedGroups().containsKey(group)) {
        parts.add(
            new Part(matcher.group(group), meaning.equals("-") ? null : Meaning.valueOf(meaning)));
      }
    }
    return parts;
  }

  /** What may stand in a place: any name, a figure, or a whole number of people. */
  private static String part(String meaning) {
    return switch (meaning) {
      case "-" -> ".+?";
      case "FIGURE" -> FIGURE;
      case "PLAN" -> MONEY + WHOLE;
      case "DATE" -> DAY;
      default -> WHOLE;
    };
  }

  private static Pattern pattern(String message, List<String> line) {
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    Matcher places = Pattern.compile("\\{(\\d)[^}]*}").matcher(message);
    while (places.find()) {
      String place = places.group(1);
      pattern.append(Pattern.quote(message.substring(from, places.start())));
      pattern.append("(?<p").append(place).append('>');
      pattern.append(part(line.get(Integer.parseInt(place) + 1))).append(')');
      from = places.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(message.substring(from))).toString());
  }
}
