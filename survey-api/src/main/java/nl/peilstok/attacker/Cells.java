package nl.peilstok.attacker;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.peilstok.analytics.attack.Fact;

/** Accounts for the cells of tables, on pages and in files, by their row and column. */
final class Cells {
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

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
          Map.entry("topic.wishes.n", Meaning.ANSWERS),
          Map.entry("priorities.people", Meaning.INVITED),
          Map.entry("priorities.cost", Meaning.PLAN),
          Map.entry("given.finished", Meaning.DATE),
          Map.entry("trainings.column.hours", Meaning.PLAN),
          Map.entry("trainings.column.price", Meaning.PLAN),
          Map.entry("trainings.column.places", Meaning.PLAN));

  /** What stands under a heading of a file that other programs read. */
  private static final Map<String, Meaning> FILE_COLUMNS =
      Map.of(
          "people", Meaning.INVITED,
          "hours", Meaning.PLAN,
          "cost", Meaning.PLAN,
          "price", Meaning.PLAN,
          "group_size", Meaning.PLAN,
          "places", Meaning.PLAN);

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
          "priorities.score",
          "priorities.gap",
          "priorities.gain",
          "priorities.place",
          "effect.difference",
          "effect.trained.before",
          "effect.trained.now",
          "effect.others.before",
          "effect.others.now",
          "effect.groups",
          "effect.groups.trained",
          "effect.groups.others",
          "given.after");

  /** Numbers that count nobody. */
  private static final Set<Meaning> FIGURES =
      EnumSet.of(Meaning.FIGURE, Meaning.PLAN, Meaning.DATE);

  private static final String NUMBER_IN_CELL = "[^\\d\\p{L}()]{0,4}\\d[\\d.,]*(?: ?%)?";

  private static final String RANGE = NUMBER_IN_CELL + " ?(?:tot|to|en|and|–) ?" + NUMBER_IN_CELL;

  /** A score, a rate or a place, with the interval that it lies in; and then perhaps words. */
  private static final Pattern SCORE =
      Pattern.compile("(?:%1$s(?: \\(%2$s\\))?|%2$s)(?: (\\D*)|)".formatted(NUMBER_IN_CELL, RANGE));

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
    return NUMBER.matcher(text).results().count();
  }

  /** Account for the cell of a row under a heading. */
  void cell(String row, String heading, String text) {
    pool.count(document, numbers(text));
    if (pool.isName(document, text) || isReasons(heading, text)) {
      return;
    }
    Optional<List<Sentences.Part>> parts = sentences.parts(text);
    Optional<Meaning> column = column(heading);
    if (column.filter(Meaning::isCount).isPresent() && whole(text).isPresent()) {
      part(row, new Sentences.Part(text, column.orElseThrow()));
    } else if (column.filter(Meaning.PEOPLE::equals).isPresent() && parts.isPresent()) {
      parts.orElseThrow().forEach(part -> part(row, part));
    } else if (!(column.filter(FIGURES::contains).isPresent() && isScore(text))
        && !(column.filter(Meaning.DATE::equals).isPresent() && text.matches(Sentences.DAY))
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
          case VALID, INVITED, COVERAGE, WHOLE, FIGURE, PLAN, DATE -> "scale/" + scale(group);
        };
    if (meaning == Meaning.INVITED) {
      if (!pool.isInvited(document, kinds.orElseThrow(), count.orElseThrow())) {
        pool.unaccounted(document, group + " invited", part.text());
      }
    } else {
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
    if (FILE_COLUMNS.containsKey(heading)) {
      return Optional.ofNullable(FILE_COLUMNS.get(heading));
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

  /** Scales with their scores, one after the other. */
  private boolean isReasons(String heading, String text) {
    return heading.equals(sentences.text("priorities.because"))
        && List.of(text.split("; ", -1)).stream().allMatch(this::isReason);
  }

  /** A scale with its score; a count of people has no decimal. */
  boolean isReason(String text) {
    int colon = text.lastIndexOf(": ");
    return colon > 0
        && pool.scale(text.substring(0, colon)).isPresent()
        && text.substring(colon + 2).matches("\\d{1,3}[.,]\\d");
  }

  private boolean isDimension(String heading) {
    return List.of("kennis", "houding", "gedrag").stream()
        .anyMatch(code -> sentences.text("dimension." + code).equals(heading));
  }

  /** A percentage, or figures in words, whatever column they stand in. */
  private static boolean isFigure(Optional<List<Sentences.Part>> parts) {
    return parts
        .filter(all -> !all.isEmpty())
        .filter(all -> all.stream().map(Sentences.Part::meaning).allMatch(FIGURES::contains))
        .isPresent();
  }

  /** A score, or one with a phrase that always reads like this; a word could be of people. */
  private boolean isScore(String text) {
    Matcher score = SCORE.matcher(text);
    return score.matches() && (score.group(1) == null || isPhrase(score.group(1)));
  }

  private boolean isPhrase(String words) {
    return sentences.isFixed(words)
        && (words.contains(" ")
            || sentences.text("compare.distinct").equals(words)
            || sentences.isUnder("compare.size.", words));
  }

  /** A whole number, however its thousands are marked. */
  static Optional<Long> whole(String text) {
    String digits = text.strip().replaceAll("(?<=\\d)[.,\\u00a0\\u202f ](?=\\d{3}(\\D|$))", "");
    return digits.matches("\\d{1,9}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }
}
