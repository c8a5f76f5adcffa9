package nl.peilstok.api.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.AnswerQuality;
import nl.peilstok.analytics.disclosure.PeopleCount;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.ScaleCorrelation;
import nl.peilstok.analytics.disclosure.ScaleReliability;
import nl.peilstok.analytics.insight.Likeness;
import nl.peilstok.analytics.insight.MeasurementQuality;
import nl.peilstok.analytics.insight.WeightedScore;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.ScaleNames;

/**
 * How far a wave can be trusted, in the words of one language.
 *
 * @param finding one sentence about who answered
 * @param answers empty for waves published before it was kept
 */
public record ReliabilityPage(
    String wave,
    String name,
    String finding,
    List<Line> likeness,
    List<Line> weighted,
    List<Line> answers,
    List<Line> scales,
    List<Line> correlations) {
  private static final double GOOD = .9;
  private static final double FAIR = .8;

  /** Copy the lists. */
  public ReliabilityPage {
    likeness = List.copyOf(likeness);
    weighted = List.copyOf(weighted);
    answers = List.copyOf(answers);
    scales = List.copyOf(scales);
    correlations = List.copyOf(correlations);
  }

  /** A line of a table: a name and its cells. */
  public record Line(String name, List<String> cells) {

    /** Copy the cells. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Judge a wave in the words of a language. */
  public static ReliabilityPage of(Results.Shown shown, Words words) {
    Publication publication = shown.publication();
    MeasurementQuality quality = MeasurementQuality.of(publication);
    Writing writing = new Writing(publication, words);
    List<Line> answers = new ArrayList<>();
    AnswerQuality found = quality.whole().quality();
    if (found != null) {
      answers.addAll(writing.answers(found));
    }
    return new ReliabilityPage(
        shown.wave().id(),
        shown.wave().plan().name(),
        finding(quality.likeness(), words),
        quality.likeness().stream().map(writing::likeness).toList(),
        quality.weighted().entrySet().stream()
            .map(entry -> writing.weighted(entry.getKey(), entry.getValue()))
            .toList(),
        answers,
        publication.instrument().scales().stream()
            .flatMap(scale -> writing.scale(scale, quality).stream())
            .toList(),
        quality.whole().correlations().stream().map(writing::correlation).toList());
  }

  /** The characteristic in which those who answered look least like everybody. */
  static String finding(List<Likeness> likeness, Words words) {
    record Known(Likeness one, double indicator) {}
    Optional<Known> worst =
        likeness.stream()
            .flatMap(one -> one.indicator().found().map(found -> new Known(one, found)).stream())
            .min(Comparator.comparingDouble(Known::indicator));
    if (worst.isEmpty()) {
      return words.text("reliability.finding.none");
    }
    double indicator = worst.get().indicator();
    String grade = indicator >= GOOD ? "good" : indicator >= FAIR ? "fair" : "poor";
    return words.text(
        "reliability.finding." + grade,
        words.text("segment." + worst.get().one().key().code()),
        words.number(indicator, 2));
  }

  /** Writes figures as the cells of tables. */
  private record Writing(Publication publication, Words words) {

    Line likeness(Likeness found) {
      return new Line(
          words.text("segment." + found.key().code()),
          List.of(figure(found.indicator(), 2), figure(found.largestBias(), 2)));
    }

    Line weighted(String scale, Figure<WeightedScore> figure) {
      List<String> cells =
          switch (figure) {
            case Figure.Computed<WeightedScore>(WeightedScore score) ->
                List.of(
                    words.number(score.unweighted(), 1),
                    words.number(score.mean(), 1) + " " + range(score.interval(), 1),
                    words.number(score.designEffect(), 2),
                    words.number(score.effectiveN()),
                    words.number(score.largestWeight(), 1));
            case Figure.NotComputable<WeightedScore>(var reason) ->
                List.of(words.text("undefined." + Codes.of(reason)), "–", "–", "–", "–");
          };
      return new Line(nameOf(scale), cells);
    }

    List<Line> answers(AnswerQuality found) {
      return List.of(
          people("straightLiners", found.straightLiners()),
          people("brokenOff", found.brokenOff()),
          people("mostlyMissing", found.mostlyMissing()),
          share("missing", found.missing()),
          share("dontKnow", found.dontKnow()));
    }

    Optional<Line> scale(Scale scale, MeasurementQuality quality) {
      return Optional.ofNullable(quality.whole().reliability().get(scale.id()))
          .filter(found -> found.items().size() > 1)
          .map(found -> scale(scale, found));
    }

    Line correlation(ScaleCorrelation found) {
      return new Line(
          words.text("reliability.correlation.pair", nameOf(found.first()), nameOf(found.second())),
          List.of(
              figure(found.correlation(), 2)
                  + found.interval().found().map(ends -> " " + range(ends, 2)).orElse(""),
              people(found.n())));
    }

    private Line scale(Scale scale, ScaleReliability found) {
      return new Line(
          ScaleNames.of(scale, publication.instrument()).in(words.language()),
          List.of(
              figure(found.alpha(), 2)
                  + found.interval().found().map(ends -> " " + range(ends, 2)).orElse(""),
              figure(found.omega(), 2),
              people(found.n())));
    }

    private Line people(String key, PeopleCount count) {
      String text =
          switch (count) {
            case PeopleCount.Exactly(long people) -> words.number(people);
            case PeopleCount.FewerThan(long people) -> words.text("reliability.fewerThan", people);
            case PeopleCount.MoreThan(long people) -> words.text("reliability.moreThan", people);
          };
      return new Line(words.text("reliability.answers." + key), List.of(text));
    }

    private Line share(String key, double share) {
      return new Line(words.text("reliability.answers." + key), List.of(words.percent(share)));
    }

    private String people(long n) {
      return n == 0
          ? words.text("reliability.fewerThan", ScaleReliability.LEAST_PEOPLE)
          : words.text("reliability.atLeast", n);
    }

    private String figure(Figure<Double> figure, int decimals) {
      return switch (figure) {
        case Figure.Computed<Double>(Double value) -> words.number(value, decimals);
        case Figure.NotComputable<Double>(var reason) ->
            words.text("undefined." + Codes.of(reason));
      };
    }

    private String range(Interval ends, int decimals) {
      return words.text(
          "results.range",
          words.number(ends.lower(), decimals),
          words.number(ends.upper(), decimals));
    }

    private String nameOf(String scale) {
      return ScaleNames.of(Scales.find(publication, scale), publication.instrument())
          .in(words.language());
    }
  }
}
