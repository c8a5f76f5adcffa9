package nl.peilstok.analytics.disclosure;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * Write the figures of the whole organisation as rows, and read them; see {@link PublicationRow}.
 */
final class WholeRows {
  /** What the base of each such row begins with. */
  static final String BASE = "whole/";

  private static final String RELIABILITY = BASE + "reliability/";
  private static final String CORRELATION = BASE + "correlation/";
  private static final String QUALITY = BASE + "quality";
  private static final String EVERYBODY = "all";
  private static final String NONE = "!";

  private final SortedMap<String, ScaleReliability> reliability = new TreeMap<>();
  private final List<ScaleCorrelation> correlations = new ArrayList<>();
  private @Nullable AnswerQuality quality;

  /** The rows, in no particular order. */
  static List<PublicationRow> rows(WholeFigures figures) {
    List<PublicationRow> rows = new ArrayList<>();
    figures
        .reliability()
        .forEach((scale, found) -> rows.add(row(RELIABILITY + scale, text(found))));
    for (ScaleCorrelation found : figures.correlations()) {
      String pair = found.first() + "/" + found.second();
      String text =
          String.join(";", found.n() + "", text(found.correlation()), ends(found.interval()));
      rows.add(row(CORRELATION + pair, text));
    }
    AnswerQuality quality = figures.quality();
    if (quality != null) {
      rows.add(row(QUALITY, text(quality)));
    }
    return rows;
  }

  /** Read one row. */
  void read(PublicationRow row) {
    String[] figures = row.figures().split(";", -1);
    if (row.base().startsWith(RELIABILITY)) {
      reliability.put(row.base().substring(RELIABILITY.length()), reliability(figures));
    } else if (row.base().startsWith(CORRELATION)) {
      String[] pair = row.base().substring(CORRELATION.length()).split("/", -1);
      correlations.add(
          new ScaleCorrelation(
              pair[0],
              pair[1],
              Long.parseLong(figures[0]),
              figure(figures[1]),
              interval(figures[2], figures[3])));
    } else if (row.base().equals(QUALITY)) {
      quality = quality(figures);
    } else {
      throw new IllegalArgumentException("an unknown figure of the whole");
    }
  }

  /** What all rows together say. */
  WholeFigures figures() {
    return new WholeFigures(reliability, correlations, quality);
  }

  private static PublicationRow row(String base, String figures) {
    return new PublicationRow(Partition.WIE.code(), base, 1, EVERYBODY, figures);
  }

  private static String text(ScaleReliability found) {
    String items =
        found.items().stream()
            .map(
                item ->
                    String.join(
                        ",",
                        URLEncoder.encode(item.item(), StandardCharsets.UTF_8),
                        text(item.withRest()),
                        text(item.alphaWithout())))
            .collect(Collectors.joining(";"));
    return String.join(
        ";",
        found.n() + "",
        text(found.alpha()),
        ends(found.interval()),
        text(found.omega()),
        items);
  }

  private static ScaleReliability reliability(String[] figures) {
    return new ScaleReliability(
        Long.parseLong(figures[0]),
        figure(figures[1]),
        interval(figures[2], figures[3]),
        figure(figures[4]),
        Stream.of(figures).skip(5).map(WholeRows::item).toList());
  }

  private static ScaleReliability.ItemFit item(String text) {
    String[] fields = text.split(",", -1);
    return new ScaleReliability.ItemFit(
        URLDecoder.decode(fields[0], StandardCharsets.UTF_8), figure(fields[1]), figure(fields[2]));
  }

  private static String text(AnswerQuality found) {
    return String.join(
        ";",
        found.respondents() + "",
        text(found.straightLiners()),
        text(found.brokenOff()),
        text(found.mostlyMissing()),
        Double.toString(found.missing()),
        Double.toString(found.dontKnow()));
  }

  private static AnswerQuality quality(String[] figures) {
    return new AnswerQuality(
        Long.parseLong(figures[0]),
        people(figures[1]),
        people(figures[2]),
        people(figures[3]),
        Double.parseDouble(figures[4]),
        Double.parseDouble(figures[5]));
  }

  private static String text(PeopleCount count) {
    return switch (count) {
      case PeopleCount.Exactly(long people) -> Long.toString(people);
      case PeopleCount.FewerThan(long people) -> "<" + people;
      case PeopleCount.MoreThan(long people) -> ">" + people;
    };
  }

  private static PeopleCount people(String text) {
    return switch (text.charAt(0)) {
      case '<' -> new PeopleCount.FewerThan(Long.parseLong(text.substring(1)));
      case '>' -> new PeopleCount.MoreThan(Long.parseLong(text.substring(1)));
      default -> new PeopleCount.Exactly(Long.parseLong(text));
    };
  }

  private static String text(Figure<Double> figure) {
    return switch (figure) {
      case Figure.Computed<Double>(Double value) -> Double.toString(value);
      case Figure.NotComputable<Double>(Undefined reason) ->
          NONE + reason.name().toLowerCase(Locale.ROOT);
    };
  }

  private static Figure<Double> figure(String text) {
    return text.startsWith(NONE)
        ? Figure.none(Undefined.valueOf(text.substring(1).toUpperCase(Locale.ROOT)))
        : Figure.of(Double.parseDouble(text));
  }

  private static String ends(Figure<Interval> interval) {
    return text(interval.map(Interval::lower)) + ";" + text(interval.map(Interval::upper));
  }

  private static Figure<Interval> interval(String lower, String upper) {
    return figure(lower).with(figure(upper), Interval::new);
  }
}
