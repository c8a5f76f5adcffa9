package nl.peilstok.api.result.board;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Codes;
import nl.peilstok.api.result.EstimateView;
import nl.peilstok.api.result.GroupView;
import nl.peilstok.api.result.Scales;
import nl.peilstok.api.result.board.BoardResults.Move;
import nl.peilstok.api.result.board.BoardResults.Told;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.ScaleNames;
import org.jspecify.annotations.Nullable;

/**
 * Three figures, what changed, and what is asked of the board.
 *
 * @param finding the one sentence that matters most
 * @param before the wave that opened last before this one; null for the first
 * @param asked what is asked of the board, in sentences, the most important first
 */
@Serdeable
record BoardView(
    String wave,
    String name,
    WordingJson finding,
    GroupView organisation,
    @Nullable EarlierView before,
    List<FigureView> figures,
    DifferenceView sayDoGap,
    List<AskedView> asked) {

  /** A wave that was published earlier. */
  @Serdeable
  record EarlierView(String wave, String name) {}

  /**
   * Kennis, houding or gedrag.
   *
   * @param moved up, down, same (not distinguishable), reworded, none or first
   * @param change null where there is nothing to compare
   */
  @Serdeable
  record FigureView(
      String id,
      WordingJson name,
      EstimateView score,
      String moved,
      @Nullable DifferenceView change) {}

  /**
   * A difference in points with its interval, or why there is none.
   *
   * @param difference null when not computable
   * @param notComputable null when there is a difference
   */
  @Serdeable
  record DifferenceView(
      @Nullable Double difference,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable String notComputable) {

    private static DifferenceView of(double difference, Interval interval) {
      return new DifferenceView(difference, interval.lower(), interval.upper(), null);
    }
  }

  /**
   * What is asked.
   *
   * @param rule lowestTheme, sayDoGap or response
   */
  @Serdeable
  record AskedView(String rule, WordingJson text) {}

  static BoardView of(Told told) {
    Publication publication = told.shown().publication();
    BoardPage dutch = BoardPage.of(told, Words.in(Language.NL));
    BoardPage english = BoardPage.of(told, Words.in(Language.EN));
    List<Asked> asked = Asked.of(told);
    List<AskedView> asks = new ArrayList<>();
    for (Asked one : asked) {
      int at = asks.size();
      asks.add(
          new AskedView(one.code(), new WordingJson(dutch.asks().get(at), english.asks().get(at))));
    }
    return new BoardView(
        dutch.wave(),
        dutch.name(),
        new WordingJson(dutch.finding(), english.finding()),
        GroupView.of(told.overview().group(), publication),
        told.before()
            .map(before -> new EarlierView(before.wave().id(), before.wave().plan().name()))
            .orElse(null),
        told.moves().stream().map(move -> figure(move, told)).toList(),
        gap(told.gap()),
        asks);
  }

  private static FigureView figure(Move move, Told told) {
    Publication publication = told.shown().publication();
    return new FigureView(
        move.scale(),
        WordingJson.of(
            ScaleNames.of(Scales.find(publication, move.scale()), publication.instrument())),
        EstimateView.of(Objects.requireNonNull(told.overview().scores().get(move.scale()))),
        BoardPage.word(move),
        switch (move) {
          case Move.First _, Move.Reworded _ -> null;
          case Move.Moved(var _, var change) -> change(change);
        });
  }

  private static DifferenceView change(Figure<Difference> figure) {
    return switch (figure) {
      case Figure.Computed<Difference>(Difference difference) ->
          DifferenceView.of(difference.points(), difference.interval());
      case Figure.NotComputable<Difference>(var reason) ->
          new DifferenceView(null, null, null, Codes.of(reason));
    };
  }

  private static DifferenceView gap(Figure<SayDoGap> figure) {
    return switch (figure) {
      case Figure.Computed<SayDoGap>(SayDoGap(double gap, Interval interval)) ->
          DifferenceView.of(gap, interval);
      case Figure.NotComputable<SayDoGap>(var reason) ->
          new DifferenceView(null, null, null, Codes.of(reason));
    };
  }
}
