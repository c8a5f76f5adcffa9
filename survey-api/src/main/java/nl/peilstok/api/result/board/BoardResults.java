package nl.peilstok.api.result.board;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.PublishedWaves;
import nl.peilstok.analytics.insight.Comparison;
import nl.peilstok.analytics.insight.Comparison.Outcome;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.analytics.insight.SayAndDo;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.api.result.Results;
import nl.peilstok.api.result.Scales;
import nl.peilstok.core.wave.Manifest;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Read what the board is told of a wave. */
@Singleton
class BoardResults {
  private final Results results;
  private final Waves waves;
  private final PublishedWaves published;

  BoardResults(Results results, Waves waves, PublishedWaves published) {
    this.results = results;
    this.waves = waves;
    this.published = published;
  }

  /** A wave that was published earlier. */
  record Earlier(Wave wave, Publication publication) {}

  /**
   * What the board is told.
   *
   * @param before the wave that opened last before this one, of those that are published
   * @param moves kennis, houding and gedrag, as far as the instrument has them
   */
  record Told(
      Results.Shown shown,
      Overview overview,
      Optional<Earlier> before,
      List<Move> moves,
      Figure<SayDoGap> gap) {

    /** Copy the list. */
    Told {
      moves = List.copyOf(moves);
    }
  }

  /** How a scale moved since the wave before. */
  sealed interface Move {

    String scale();

    /** There is no wave before. */
    record First(String scale) implements Move {}

    /** The questions are others now. */
    record Reworded(String scale) implements Move {}

    /** It can be told how far. */
    record Moved(String scale, Figure<Difference> change) implements Move {}
  }

  Told told(String waveId) {
    Results.Shown shown = results.shown(waveId);
    return told(shown, before(shown.wave()));
  }

  /** What is told of a wave beside the one before. */
  static Told told(Results.Shown shown, Optional<Earlier> before) {
    Publication publication = shown.publication();
    List<Move> moves =
        before
            .map(earlier -> moves(earlier.publication(), publication))
            .orElseGet(
                () -> Scales.dimensions(publication).stream().<Move>map(Move.First::new).toList());
    return new Told(
        shown, Overview.of(publication), before, moves, SayAndDo.whole(publication).gap());
  }

  private static List<Move> moves(Publication before, Publication after) {
    List<Move> moves = new ArrayList<>();
    if (Comparison.dimensionsOverWaves(after, before) instanceof Outcome.Compared(var compared)) {
      for (Comparison.Line line : compared.lines()) {
        moves.add(
            line.difference().equals(Figure.none(Undefined.REWORDED))
                ? new Move.Reworded(line.scale())
                : new Move.Moved(line.scale(), line.difference()));
      }
    } else {
      Scales.dimensions(after).forEach(scale -> moves.add(new Move.Reworded(scale)));
    }
    return moves;
  }

  private Optional<Earlier> before(Wave wave) {
    Instant opened = opened(wave).orElse(Instant.MIN);
    return waves.all().stream()
        .filter(other -> opened(other).filter(opened::isAfter).isPresent())
        .sorted(Comparator.comparing((Wave other) -> opened(other).orElse(Instant.MIN)).reversed())
        .flatMap(
            other ->
                published.find(other).map(publication -> new Earlier(other, publication)).stream())
        .findFirst();
  }

  private static Optional<Instant> opened(Wave wave) {
    return wave.manifest().map(SealedManifest::manifest).map(Manifest::opensAt);
  }
}
