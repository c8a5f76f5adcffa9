package nl.peilstok.api.result.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.ResponseText;
import nl.peilstok.api.result.Scales;
import nl.peilstok.api.result.Score;
import nl.peilstok.api.result.board.BoardResults.Move;
import nl.peilstok.api.result.board.BoardResults.Told;
import nl.peilstok.core.instrument.ScaleNames;

/**
 * What the board reads, in the words of one language.
 *
 * @param finding the one sentence that matters most
 * @param before the name of the wave before; empty for the first
 * @param asks what is asked of the board
 */
record BoardPage(
    String wave,
    String name,
    String finding,
    String whole,
    List<Line> lines,
    Optional<String> before,
    String changeTitle,
    List<String> asks,
    int k) {

  /** Copy the lists. */
  BoardPage {
    lines = List.copyOf(lines);
    asks = List.copyOf(asks);
  }

  /** One of the three figures, how it moved in a word, and in a sentence. */
  record Line(String name, Score score, String word, String change) {}

  static BoardPage of(Told told, Words words) {
    Writing writing = new Writing(told, words);
    Optional<String> before = told.before().map(earlier -> earlier.wave().plan().name());
    return new BoardPage(
        told.shown().wave().id(),
        told.shown().wave().plan().name(),
        writing.finding(before),
        words.text(
            "results.whole",
            told.overview().group().n(),
            told.overview().group().invited(),
            ResponseText.of(told.overview().group(), words)),
        told.moves().stream().map(writing::line).toList(),
        before,
        before
            .map(name -> words.text("board.change.title", name))
            .orElse(words.text("board.change.title.first")),
        Asked.of(told).stream().map(writing::ask).toList(),
        told.shown().publication().certificate().k());
  }

  /** Puts figures into sentences. */
  private record Writing(Told told, Words words) {

    Line line(Move move) {
      String name = name(move.scale());
      Score score =
          new Score(name, Objects.requireNonNull(told.overview().scores().get(move.scale())));
      String word = word(move);
      return new Line(name, score, words.text("board.word." + word), change(move, word, name));
    }

    String ask(Asked asked) {
      return switch (asked) {
        case Asked.LowestTheme(var scale, var score, var next) ->
            next.map(
                    other ->
                        words.text(
                            "board.ask.theme.close",
                            name(scale),
                            number(score.mean()),
                            name(other)))
                .orElseGet(
                    () -> words.text("board.ask.theme.clear", name(scale), number(score.mean())));
        case Asked.SayDo gap ->
            gap.isWide()
                ? words.text(
                    "board.ask.gap.wide",
                    number(gap.gap().gap()),
                    number(gap.gap().interval().lower()),
                    number(gap.gap().interval().upper()))
                : words.text("board.ask.gap.none");
        case Asked.Response response ->
            words.text(
                response.isLow() ? "board.ask.response.low" : "board.ask.response.fine",
                ResponseText.of(told.overview().group(), words));
      };
    }

    /** The largest change that is no chance; without one, that there is none; or the lowest. */
    String finding(Optional<String> before) {
      if (before.isEmpty()) {
        return lowest();
      }
      List<Moved> moved = new ArrayList<>();
      for (Move move : told.moves()) {
        if (move instanceof Move.Moved(String scale, Figure.Computed<Difference>(var change))) {
          moved.add(new Moved(name(scale), change));
        }
      }
      if (moved.isEmpty()) {
        return words.text("board.finding.none", before.get());
      }
      return moved.stream()
          .filter(one -> one.change().isDistinguishable())
          .max(Comparator.comparingDouble(one -> Math.abs(one.change().points())))
          .map(
              one ->
                  words.text(
                      "board.finding." + (one.change().points() > 0 ? "up" : "down"),
                      one.name(),
                      before.get(),
                      signed(one.change().points()),
                      signed(one.change().interval().lower()),
                      signed(one.change().interval().upper())))
          .orElseGet(() -> words.text("board.finding.same", before.get()));
    }

    private record Moved(String name, Difference change) {}

    private String lowest() {
      return told.moves().stream()
          .map(move -> line(move).score())
          .filter(score -> score.estimate().isPresent())
          .min(Comparator.comparingDouble(score -> score.estimate().orElseThrow().mean()))
          .map(this::lowest)
          .orElseGet(() -> words.text("results.finding.none"));
    }

    private String lowest(Score score) {
      Estimate estimate = score.estimate().orElseThrow();
      Interval interval = estimate.interval();
      return words.text(
          "board.finding.first",
          score.name(),
          number(estimate.mean()),
          number(interval.lower()),
          number(interval.upper()));
    }

    private String change(Move move, String word, String name) {
      if (move instanceof Move.Moved(var _, Figure.Computed<Difference>(var change))) {
        return words.text(
            "board.change." + word,
            name,
            signed(change.points()),
            signed(change.interval().lower()),
            signed(change.interval().upper()));
      }
      return words.text("board.change." + word, name);
    }

    private String name(String scale) {
      Publication publication = told.shown().publication();
      return ScaleNames.of(Scales.find(publication, scale), publication.instrument())
          .in(words.language());
    }

    private String number(double number) {
      return words.number(number, 1);
    }

    private String signed(double number) {
      String size = number(Math.abs(number));
      return number > 0 ? "+" + size : number < 0 ? "−" + size : size;
    }
  }

  /** How a figure moved, as message keys and the API spell it. */
  static String word(Move move) {
    return switch (move) {
      case Move.First _ -> "first";
      case Move.Reworded _ -> "reworded";
      case Move.Moved(var _, Figure.NotComputable<Difference> _) -> "none";
      case Move.Moved(var _, Figure.Computed<Difference>(var change)) -> {
        if (!change.isDistinguishable()) {
          yield "same";
        }
        yield change.points() > 0 ? "up" : "down";
      }
    };
  }
}
