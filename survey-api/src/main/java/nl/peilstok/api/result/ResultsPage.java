package nl.peilstok.api.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.Certificate;
import nl.peilstok.analytics.insight.Likeness;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.ScaleNames;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.wave.TokenAccount;

/**
 * What the page of a wave's results shows.
 *
 * @param likeness one sentence on whether those who answered look like everybody
 * @param scores kennis, houding and gedrag, and what else runs over all themes
 * @param themes each theme as a whole and by dimension
 * @param map the heat map, for those who may see it
 */
record ResultsPage(
    String wave,
    String name,
    Whole whole,
    String likeness,
    List<Score> scores,
    List<ThemeLine> themes,
    Optional<HeatMapPage> map,
    Certificate certificate,
    Optional<TokenAccount> account,
    String finding) {

  /** Copy the lists. */
  ResultsPage {
    scores = List.copyOf(scores);
    themes = List.copyOf(themes);
  }

  /** Everybody. */
  record Whole(int n, int invited, String response) {}

  /** A theme: its score as a whole, and by dimension. */
  record ThemeLine(String theme, Score whole, List<ThemePart> parts) {

    /** Copy the list. */
    ThemeLine {
      parts = List.copyOf(parts);
    }

    List<Score> scores() {
      return Stream.concat(Stream.of(whole), parts.stream().map(ThemePart::score)).toList();
    }
  }

  /** One dimension of a theme, by its code. */
  record ThemePart(String dimension, Score score) {}

  static ResultsPage of(Results.Shown shown, Optional<HeatMapPage> map, Words words) {
    Overview overview = Overview.of(shown.publication());
    Instrument instrument = shown.publication().instrument();
    List<Score> dimensions =
        instrument.scales().stream()
            .filter(scale -> scale.theme() == null && scale.dimension() != null)
            .map(scale -> score(scale, overview, instrument, words))
            .toList();
    List<Score> all = new ArrayList<>(dimensions);
    instrument.scales().stream()
        .filter(scale -> scale.id().equals(Scale.SCENARIOS))
        .forEach(scale -> all.add(score(scale, overview, instrument, words)));
    return new ResultsPage(
        shown.wave().id(),
        shown.wave().plan().name(),
        new Whole(
            overview.group().n(),
            overview.group().invited(),
            ResponseText.of(overview.group(), words)),
        ReliabilityPage.finding(Likeness.of(shown.publication()), words),
        all,
        themes(overview, instrument, words),
        map,
        shown.publication().certificate(),
        shown.account(),
        Finding.of(dimensions, words));
  }

  private static List<ThemeLine> themes(Overview overview, Instrument instrument, Words words) {
    List<ThemeLine> lines = new ArrayList<>();
    for (Theme theme : instrument.themes()) {
      List<Scale> scales =
          instrument.scales().stream().filter(one -> theme.id().equals(one.theme())).toList();
      if (!scales.isEmpty()) {
        // The scale of the theme as a whole stands before those of its dimensions.
        lines.add(
            new ThemeLine(
                theme.name().in(words.language()),
                score(scales.getFirst(), overview, instrument, words),
                scales.stream()
                    .flatMap(scale -> part(scale, overview, instrument, words).stream())
                    .toList()));
      }
    }
    return lines;
  }

  private static Optional<ThemePart> part(
      Scale scale, Overview overview, Instrument instrument, Words words) {
    return Optional.ofNullable(scale.dimension())
        .map(
            dimension ->
                new ThemePart(dimension.code(), score(scale, overview, instrument, words)));
  }

  private static Score score(Scale scale, Overview overview, Instrument instrument, Words words) {
    return new Score(
        ScaleNames.of(scale, instrument).in(words.language()),
        Objects.requireNonNull(overview.scores().get(scale.id())));
  }
}
