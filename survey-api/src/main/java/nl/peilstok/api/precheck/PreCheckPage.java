package nl.peilstok.api.precheck;

import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.page.Words;

/**
 * What may be expected of a draft, in the words of one language.
 *
 * @param finding one sentence about the draft's own order
 * @param hindrance why there is nothing to expect, as its code
 * @param warning what the expectation leaves out
 * @param heads the responses, as heads of columns
 * @param choices a line for each order, at the likely response
 * @param differences the smallest difference that each comparison finds
 * @param units how often each department and team stands alone
 */
record PreCheckPage(
    PreCheck check,
    String finding,
    Optional<String> hindrance,
    Optional<String> warning,
    List<String> heads,
    List<OrderCard> cards,
    List<String> choiceHeads,
    List<Line> choices,
    List<Line> differences,
    List<Line> units) {

  /** Copy the lists. */
  PreCheckPage {
    heads = List.copyOf(heads);
    cards = List.copyOf(cards);
    choiceHeads = List.copyOf(choiceHeads);
    choices = List.copyOf(choices);
    differences = List.copyOf(differences);
    units = List.copyOf(units);
  }

  /** A line of a table. */
  record Line(String name, List<Cell> cells) {

    /** Copy the cells. */
    Line {
      cells = List.copyOf(cells);
    }
  }

  /** What stands in a cell, and what stands smaller beside it. */
  record Cell(String text, String beside) {

    static Cell of(String text) {
      return new Cell(text, "");
    }
  }

  /**
   * One split order.
   *
   * @param where the keys in words, in order
   * @param asked what is asked of people, in a sentence
   * @param shows what the likely response shows, in a sentence
   * @param merged examples of what goes together then
   */
  record OrderCard(
      SplitOrder order,
      String where,
      String who,
      String asked,
      String shows,
      List<String> merged,
      List<Line> lines) {

    /** Copy the lists. */
    OrderCard {
      merged = List.copyOf(merged);
      lines = List.copyOf(lines);
    }

    String code() {
      return order.purpose().code();
    }

    String whereCodes() {
      return String.join(",", order.where().stream().map(key -> key.code()).toList());
    }

    String whoCodes() {
      return String.join(",", order.who().stream().map(key -> key.code()).toList());
    }
  }

  static PreCheckPage of(PreCheck check, Words words) {
    Optional<String> hindrance = check.hindrance().map(PreCheck.Hindrance::code);
    List<String> heads =
        PreCheck.RESPONSES.stream().map(response -> words.percent(response / 100d)).toList();
    if (hindrance.isPresent()) {
      return new PreCheckPage(
          check,
          "",
          hindrance,
          Optional.empty(),
          heads,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    Writing writing = new Writing(check, words);
    ComparedOrders compared = new ComparedOrders(check, words);
    return new PreCheckPage(
        check,
        writing.shows(check.now()),
        hindrance,
        warning(check.people(), words),
        heads,
        check.outlooks().stream().map(writing::card).toList(),
        compared.heads(),
        compared.lines(),
        new Differences(check, words).lines(),
        writing.units());
  }

  private static Optional<String> warning(PreCheck.People people, Words words) {
    return people.codes() < people.listed()
        ? Optional.of(words.text("precheck.codes", people.codes(), people.listed()))
        : Optional.empty();
  }

  String path() {
    return "/waves/" + check.draft().id();
  }

  String name() {
    return check.draft().plan().name();
  }

  /** The response that is put into words. */
  String likely() {
    return heads.get(PreCheck.LIKELY);
  }

  int k() {
    return check.draft().plan().k();
  }

  /** As digits, for whoever wants to repeat the draw. */
  String seed() {
    return Long.toString(check.seed());
  }
}
