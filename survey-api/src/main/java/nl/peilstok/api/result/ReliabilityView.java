package nl.peilstok.api.result;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.disclosure.AnswerQuality;
import nl.peilstok.analytics.disclosure.PeopleCount;
import nl.peilstok.analytics.disclosure.ScaleCorrelation;
import nl.peilstok.analytics.disclosure.ScaleReliability;
import nl.peilstok.analytics.insight.Likeness;
import nl.peilstok.analytics.insight.MeasurementQuality;
import nl.peilstok.analytics.insight.WeightedScore;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How far a wave can be trusted: who answered, how carefully, and how well the scales hold.
 *
 * @param likeness by characteristic
 * @param weighted kennis, houding and gedrag with weights, by scale id
 * @param answers null for waves published before it was kept
 * @param scales reliability by scale id; empty for waves published before it was kept
 * @param correlations between kennis, houding and gedrag
 */
@Serdeable
record ReliabilityView(
    List<LikenessView> likeness,
    Map<String, WeightedView> weighted,
    @Nullable AnswersView answers,
    Map<String, ScaleView> scales,
    List<CorrelationView> correlations) {

  /** A figure, or why there is none; one of the two is null. */
  @Serdeable
  record NumberView(@Nullable Double value, @Nullable String notComputable) {

    static NumberView of(Figure<Double> figure) {
      return switch (figure) {
        case Figure.Computed<Double>(Double value) -> new NumberView(value, null);
        case Figure.NotComputable<Double>(var reason) -> new NumberView(null, Codes.of(reason));
      };
    }
  }

  /**
   * Those who answered against everybody.
   *
   * @param key role, doelgroep, directorate or tenure
   * @param indicator R: 1 where all groups answered alike
   * @param largestBias how far a mean can be off this way, in standard deviations
   */
  @Serdeable
  record LikenessView(String key, NumberView indicator, NumberView largestBias) {}

  /** The mean with weights, or why there is none; all figures are null then. */
  @Serdeable
  record WeightedView(
      @Nullable Long n,
      @Nullable Double unweighted,
      @Nullable Double mean,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double designEffect,
      @Nullable Long effectiveN,
      @Nullable Double largestWeight,
      @Nullable String notComputable) {

    static WeightedView of(Figure<WeightedScore> figure) {
      return switch (figure) {
        case Figure.Computed<WeightedScore>(WeightedScore score) ->
            new WeightedView(
                score.n(),
                score.unweighted(),
                score.mean(),
                score.interval().lower(),
                score.interval().upper(),
                score.designEffect(),
                score.effectiveN(),
                score.largestWeight(),
                null);
        case Figure.NotComputable<WeightedScore>(var reason) ->
            new WeightedView(null, null, null, null, null, null, null, null, Codes.of(reason));
      };
    }
  }

  /**
   * How many people something holds for.
   *
   * @param people exactly so many; null where that would tell of too small a group
   * @param fewerThan told instead
   * @param moreThan told instead
   */
  @Serdeable
  record PeopleView(@Nullable Long people, @Nullable Long fewerThan, @Nullable Long moreThan) {

    static PeopleView of(PeopleCount count) {
      return switch (count) {
        case PeopleCount.Exactly(long people) -> new PeopleView(people, null, null);
        case PeopleCount.FewerThan(long people) -> new PeopleView(null, people, null);
        case PeopleCount.MoreThan(long people) -> new PeopleView(null, null, people);
      };
    }
  }

  /**
   * Signs of careless or incomplete answering; nobody was left out.
   *
   * @param missing share of all items asked, 0–1
   * @param dontKnow share of all items asked, 0–1
   */
  @Serdeable
  record AnswersView(
      long respondents,
      PeopleView straightLiners,
      PeopleView brokenOff,
      PeopleView mostlyMissing,
      double missing,
      double dontKnow) {

    static AnswersView of(AnswerQuality found) {
      return new AnswersView(
          found.respondents(),
          PeopleView.of(found.straightLiners()),
          PeopleView.of(found.brokenOff()),
          PeopleView.of(found.mostlyMissing()),
          found.missing(),
          found.dontKnow());
    }
  }

  /**
   * Reliability of a scale.
   *
   * @param n at least so many people answered all its items, rounded down to a multiple of k; 0
   *     where fewer than 30 did
   * @param low of Feldt's 95 % interval of alpha
   * @param high of Feldt's 95 % interval of alpha
   */
  @Serdeable
  record ScaleView(
      long n,
      NumberView alpha,
      NumberView low,
      NumberView high,
      NumberView omega,
      List<ItemView> items) {

    static ScaleView of(ScaleReliability found) {
      return new ScaleView(
          found.n(),
          NumberView.of(found.alpha()),
          NumberView.of(found.interval().map(Interval::lower)),
          NumberView.of(found.interval().map(Interval::upper)),
          NumberView.of(found.omega()),
          found.items().stream()
              .map(
                  item ->
                      new ItemView(
                          item.item(),
                          NumberView.of(item.withRest()),
                          NumberView.of(item.alphaWithout())))
              .toList());
    }
  }

  /** An item's correlation with the sum of the others, and alpha without it. */
  @Serdeable
  record ItemView(String item, NumberView withRest, NumberView alphaWithout) {}

  /** Pearson's r of two scales with its 95 % interval; n as above. */
  @Serdeable
  record CorrelationView(
      String first,
      String second,
      long n,
      NumberView correlation,
      NumberView low,
      NumberView high) {

    static CorrelationView of(ScaleCorrelation found) {
      return new CorrelationView(
          found.first(),
          found.second(),
          found.n(),
          NumberView.of(found.correlation()),
          NumberView.of(found.interval().map(Interval::lower)),
          NumberView.of(found.interval().map(Interval::upper)));
    }
  }

  static ReliabilityView of(MeasurementQuality quality) {
    Map<String, WeightedView> weighted = new LinkedHashMap<>();
    quality.weighted().forEach((scale, figure) -> weighted.put(scale, WeightedView.of(figure)));
    Map<String, ScaleView> scales = new LinkedHashMap<>();
    quality.whole().reliability().forEach((scale, found) -> scales.put(scale, ScaleView.of(found)));
    AnswerQuality answers = quality.whole().quality();
    return new ReliabilityView(
        new ArrayList<>(quality.likeness().stream().map(ReliabilityView::likeness).toList()),
        weighted,
        answers == null ? null : AnswersView.of(answers),
        scales,
        quality.whole().correlations().stream().map(CorrelationView::of).toList());
  }

  private static LikenessView likeness(Likeness found) {
    return new LikenessView(
        found.key().code(), NumberView.of(found.indicator()), NumberView.of(found.largestBias()));
  }
}
