package nl.peilstok.api.result.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.HeatMap;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.analytics.insight.UnitView;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Finding;
import nl.peilstok.api.result.HeatMapPage;
import nl.peilstok.api.result.ReliabilityPage;
import nl.peilstok.api.result.ResponseText;
import nl.peilstok.api.result.Results;
import nl.peilstok.api.result.Scales;
import nl.peilstok.api.result.Score;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.ScaleNames;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Unit;

/**
 * What the report says, in the words of one language.
 *
 * @param dimensions kennis, houding, gedrag and the knowledge questions
 * @param themes each topic as a whole
 * @param map gedrag by role and doelgroep; empty in a wave that asked neither
 * @param unitScales the names of the columns of the units
 * @param units what lies right below the organisation
 */
record Report(
    Words words,
    String name,
    ExportAbout about,
    String finding,
    List<Score> dimensions,
    String themeFinding,
    List<Score> themes,
    Optional<HeatMapPage> map,
    List<String> unitScales,
    List<UnitRow> units,
    ReliabilityPage reliability) {
  private static final String SHOWN_BY_ROLE = "gedrag";

  /** Copy the lists. */
  Report {
    dimensions = List.copyOf(dimensions);
    themes = List.copyOf(themes);
    unitScales = List.copyOf(unitScales);
    units = List.copyOf(units);
  }

  /** A unit, or several shown as one. */
  record UnitRow(String name, int n, int invited, String response, List<Score> scores) {

    /** Copy the list. */
    UnitRow {
      scores = List.copyOf(scores);
    }
  }

  static Report of(Results.Shown shown, ExportAbout about, Words words) {
    Publication publication = shown.publication();
    List<Score> dimensions = new ArrayList<>();
    List<Score> themes = new ArrayList<>();
    Overview overview = Overview.of(publication);
    for (Scale scale : publication.instrument().scales()) {
      Score score =
          new Score(
              name(scale, publication, words),
              Objects.requireNonNull(overview.scores().get(scale.id())));
      if (scale.theme() == null) {
        dimensions.add(score);
      } else if (scale.dimension() == null) {
        themes.add(score);
      }
    }
    List<String> unitScales = Scales.dimensions(publication);
    return new Report(
        words,
        shown.wave().plan().name(),
        about,
        Finding.of(dimensions.subList(0, Math.min(unitScales.size(), dimensions.size())), words),
        dimensions,
        Finding.of(themes, words),
        themes,
        map(publication, words),
        unitScales.stream()
            .map(scale -> name(Scales.find(publication, scale), publication, words))
            .toList(),
        units(publication, unitScales, words),
        ReliabilityPage.of(shown, words));
  }

  /** A part of the report that can be turned to. */
  record Chapter(String id, String title) {}

  /** The parts in their order. */
  List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (String id :
        List.of(
            "scores", "themes", "response", "heat", "units", "reliability", "method", "proof")) {
      boolean isThere =
          switch (id) {
            case "themes" -> !themes.isEmpty();
            case "heat" -> map.isPresent();
            default -> true;
          };
      if (isThere) {
        chapters.add(new Chapter(id, text("report." + id)));
      }
    }
    return chapters;
  }

  /** How the figures came about, and how to read them. */
  List<String> method() {
    List<String> sentences = new ArrayList<>();
    for (String key : List.of("steps", "score", "dontKnow", "sealed")) {
      sentences.add(text("report.method." + key));
    }
    sentences.addAll(about.reading());
    return sentences;
  }

  /** A text of the message bundle. */
  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  private static String name(Scale scale, Publication publication, Words words) {
    Instrument instrument = publication.instrument();
    return ScaleNames.of(scale, instrument).in(words.language());
  }

  private static Optional<HeatMapPage> map(Publication publication, Words words) {
    List<SegmentKey> axes = List.of(SegmentKey.ROLE, SegmentKey.DOELGROEP);
    if (!publication.segments().who().containsAll(axes)
        || !Scales.dimensions(publication).contains(SHOWN_BY_ROLE)) {
      return Optional.empty();
    }
    HeatMap map = HeatMap.of(publication, SHOWN_BY_ROLE, axes.getFirst(), axes.getLast());
    return Optional.of(HeatMapPage.of(map, publication, words));
  }

  private static List<UnitRow> units(Publication publication, List<String> scales, Words words) {
    String root =
        publication.segments().organisation().units().root().map(Unit::code).orElseThrow();
    return UnitView.of(publication, scales, root).map(UnitView::below).orElse(List.of()).stream()
        .map(group -> unit(group, words))
        .toList();
  }

  private static UnitRow unit(UnitView.Group group, Words words) {
    return new UnitRow(
        group.people().name().in(words.language()),
        group.people().n(),
        group.people().invited(),
        ResponseText.of(group.people(), words),
        group.scores().entrySet().stream()
            .map(entry -> new Score(entry.getKey(), entry.getValue()))
            .toList());
  }
}
