package nl.peilstok.attacker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import nl.peilstok.analytics.attack.Fact;

/** Accounts for the cells of tables, on pages and in files, by their row and column. */
final class Cells {
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** What stands under a heading, by the key of its wording. */
  private static final Map<String, Meaning> COLUMNS =
      Map.ofEntries(
          Map.entry("results.answered", Meaning.PEOPLE),
          Map.entry("results.invited", Meaning.INVITED),
          Map.entry("results.response", Meaning.FIGURE),
          Map.entry("results.mean", Meaning.FIGURE),
          Map.entry("results.low", Meaning.FIGURE),
          Map.entry("results.high", Meaning.FIGURE),
          Map.entry("results.theme.all", Meaning.FIGURE),
          Map.entry("results.count", Meaning.VALID),
          Map.entry("results.n", Meaning.VALID),
          Map.entry("topic.asked", Meaning.ASKED),
          Map.entry("topic.sure.n", Meaning.ANSWERS),
          Map.entry("topic.wishes.n", Meaning.ANSWERS));

  /** Columns of figures that belong to no group alone, by the key of their wording. */
  private static final List<String> DERIVED =
      List.of(
          "compare.rest",
          "compare.difference",
          "compare.effect",
          "compare.above",
          "compare.p",
          "compare.corrected",
          "trend.sincePrevious",
          "trend.sinceStart",
          "trend.mix.total",
          "trend.mix.composition",
          "trend.mix.within",
          "topic.answer",
          "topic.gap.column",
          "topic.sure.share",
          "topic.sure.brier",
          "topic.wishes.share",
          "topic.wishes.priority",
          "effect.difference",
          "effect.trained.before",
          "effect.trained.now",
          "effect.others.before",
          "effect.others.now",
          "effect.groups",
          "effect.groups.trained",
          "effect.groups.others",
          "given.after",
          "given.finished");

  /** A score with its interval, a rate, or words why there is none. */
  private static final Pattern SCORE =
      Pattern.compile("[^\\d]*\\d+([.,]\\d+)?([^\\d]+\\d+([.,]\\d+)?){0,5}[^\\d]*");

  private final Document document;
  private final Pool pool;
  private final Sentences sentences;

  Cells(Document document, Pool pool, Sentences sentences) {
    this.document = document;
    this.pool = pool;
    this.sentences = sentences;
  }

  /** Whether there is a number in a text. */
  static boolean hasNumber(String text) {
    return DIGIT.matcher(text).find();
  }

  /** How many numbers there are in a text. */
  static long numbers(String text) {
    return Pattern.compile("\\d[\\d.,]*").matcher(text).results().count();
  }

  /** Account for the cell of a row under a heading. */
  void cell(String row, String heading, String text) {
    pool.count(document, numbers(text));
    Optional<List<Sentences.Part>> parts = sentences.parts(text);
    Optional<Meaning> column = column(heading);
    if (column.filter(Meaning::isCount).isPresent() && whole(text).isPresent()) {
      part(row, new Sentences.Part(text, column.orElseThrow()));
    } else if (column.filter(Meaning.PEOPLE::equals).isPresent() && parts.isPresent()) {
      parts.orElseThrow().forEach(part -> part(row, part));
    } else if (!(column.filter(Meaning.FIGURE::equals).isPresent() && isScore(text))
        && !isFigure(parts)) {
      pool.unaccounted(document, row + " / " + heading, text);
    }
  }

  /** Account for a number that belongs to a group. */
  void part(String group, Sentences.Part part) {
    Meaning meaning = part.meaning();
    if (meaning == null || !meaning.isCount()) {
      return;
    }
    Optional<SortedSet<Integer>> kinds =
        pool.scale(group).isPresent() || group.isEmpty()
            ? pool.group(document, EVERYBODY)
            : pool.group(document, group);
    Optional<Long> count = whole(part.text());
    if (kinds.isEmpty() || count.isEmpty()) {
      pool.unaccounted(document, group, part.text());
      return;
    }
    String base =
        switch (meaning) {
          case ASKED, ANSWERS -> document.base(meaning);
          case PEOPLE -> Pool.PEOPLE;
          case VALID, INVITED, COVERAGE, WHOLE, FIGURE, PLAN -> "scale/" + scale(group);
        };
    if (meaning != Meaning.INVITED) {
      pool.fact(
          document,
          new Fact(
              base,
              "page",
              kinds.orElseThrow(),
              count.orElseThrow(),
              document.address() + " " + group));
    }
  }

  /** The name under which everybody is pooled. */
  static final String EVERYBODY = "";

  private String scale(String row) {
    return pool.scale(row).orElseGet(() -> document.parameter("scale", "kennis"));
  }

  private Optional<Meaning> column(String heading) {
    if (pool.scale(heading).isPresent() || isDimension(heading) || isDerived(heading)) {
      return Optional.of(Meaning.FIGURE);
    }
    return COLUMNS.entrySet().stream()
        .filter(column -> sentences.text(column.getKey()).equals(heading))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** A difference, or the scores of one group or wave of several that stand side by side. */
  private boolean isDerived(String heading) {
    return pool.isWave(heading)
        || pool.group(document, heading).isPresent()
        || DERIVED.stream().anyMatch(key -> sentences.text(key).equals(heading));
  }

  private boolean isDimension(String heading) {
    return List.of("kennis", "houding", "gedrag").stream()
        .anyMatch(code -> sentences.text("dimension." + code).equals(heading));
  }

  /** A percentage, or figures in words, whatever column they stand in. */
  private static boolean isFigure(Optional<List<Sentences.Part>> parts) {
    return parts
        .filter(all -> !all.isEmpty())
        .filter(all -> all.stream().allMatch(part -> part.meaning() == Meaning.FIGURE))
        .isPresent();
  }

  private boolean isScore(String text) {
    return SCORE.matcher(text).matches();
  }

  /** A whole number, however its thousands are marked. */
  static Optional<Long> whole(String text) {
    String digits = text.strip().replaceAll("(?<=\\d)[.,\\u00a0\\u202f ](?=\\d{3}(\\D|$))", "");
    return digits.matches("\\d{1,9}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }
}
