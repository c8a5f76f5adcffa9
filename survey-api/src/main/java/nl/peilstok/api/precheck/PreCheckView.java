package nl.peilstok.api.precheck;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.peilstok.analytics.disclosure.Forecast;
import nl.peilstok.analytics.disclosure.Prospect;
import nl.peilstok.analytics.disclosure.Spread;
import nl.peilstok.analytics.insight.PlannedComparison;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * What a draft may be expected to show; no promise.
 *
 * @param invited everybody who gets an invitation or may draw a code
 * @param tries how often it was drawn who answers
 * @param seed where the draws start; the same seed gives the same answer
 * @param hindrance no-staff, nobody-invited or too-few; null when there is something to expect
 * @param deviation the standard deviation on 0–100 that differences are computed with
 * @param orders split orders to pick from, the draft's own first
 * @param groups how often each group stands alone under the draft's own order
 */
@Serdeable
record PreCheckView(
    String wave,
    int k,
    int invited,
    int tries,
    long seed,
    @Nullable String hindrance,
    double deviation,
    double power,
    double alpha,
    List<OrderView> orders,
    List<StandingView> groups) {

  /** A split order, with what it may show at each response. */
  @Serdeable
  record OrderView(
      String purpose,
      List<String> where,
      List<String> who,
      List<String> asked,
      List<ExpectationView> expectations) {}

  /**
   * What may be shown when so many answer.
   *
   * @param response in per cent of the people who are invited
   * @param publishable in how many tries at least k people answered
   * @param repairs merges that the proof took
   */
  @Serdeable
  record ExpectationView(
      int response,
      int publishable,
      SpreadView where,
      SpreadView who,
      SpreadView repairs,
      List<KindView> kinds,
      List<ComparisonView> comparisons) {}

  /** How many groups of a kind stand alone, of how many there are. */
  @Serdeable
  record KindView(String kind, int groups, SpreadView alone) {}

  /** Lowest, median and highest of the tries. */
  @Serdeable
  record SpreadView(int low, int middle, int high) {

    static SpreadView of(Spread spread) {
      return new SpreadView(spread.low(), spread.middle(), spread.high());
    }
  }

  /**
   * The smallest difference that a comparison finds.
   *
   * @param kind waves, extremes, rest or just-shown
   * @param groups the kind of groups that are compared; null for everybody
   * @param a expected answers on one side
   * @param points of 0–100; null when it cannot be computed
   */
  @Serdeable
  record ComparisonView(
      String kind, @Nullable String groups, long a, long b, @Nullable Double points) {}

  /**
   * One group under the draft's own order.
   *
   * @param values codes
   * @param alone in how many tries it stands alone, at 40, 60 and 80 %
   */
  @Serdeable
  record StandingView(String kind, List<String> values, int invited, List<Integer> alone) {}

  static PreCheckView of(PreCheck check) {
    return new PreCheckView(
        check.draft().id(),
        check.draft().plan().k(),
        check.people().all(),
        check.tries(),
        check.seed(),
        check.hindrance().map(PreCheck.Hindrance::code).orElse(null),
        PlannedComparison.DEVIATION,
        PlannedComparison.POWER,
        PlannedComparison.ALPHA,
        check.outlooks().stream().map(PreCheckView::order).toList(),
        check.outlooks().isEmpty() ? List.of() : standings(check.now().forecasts()));
  }

  private static OrderView order(PreCheck.Outlook outlook) {
    List<ExpectationView> expectations = new ArrayList<>();
    for (int i = 0; i < PreCheck.RESPONSES.size(); i++) {
      expectations.add(expectation(PreCheck.RESPONSES.get(i), outlook.forecasts().get(i)));
    }
    return new OrderView(
        outlook.order().purpose().code(),
        codes(outlook.order().where()),
        codes(outlook.order().who()),
        codes(List.copyOf(outlook.segments().keys())),
        expectations);
  }

  private static ExpectationView expectation(int response, Forecast forecast) {
    return new ExpectationView(
        response,
        forecast.publishable(),
        SpreadView.of(forecast.where()),
        SpreadView.of(forecast.who()),
        SpreadView.of(forecast.repairs()),
        forecast.prospects().stream().map(PreCheckView::kind).toList(),
        PlannedComparison.of(forecast).stream().map(PreCheckView::comparison).toList());
  }

  private static KindView kind(Prospect prospect) {
    return new KindView(
        prospect.grouping().code(), prospect.groups().size(), SpreadView.of(prospect.alone()));
  }

  private static ComparisonView comparison(PlannedComparison found) {
    return new ComparisonView(
        found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        found.grouping().map(grouping -> grouping.code()).orElse(null),
        Math.round(found.sizes().a()),
        Math.round(found.sizes().b()),
        found.points().found().map(points -> Math.round(points * 10) / 10d).orElse(null));
  }

  private static List<StandingView> standings(List<Forecast> forecasts) {
    List<StandingView> standings = new ArrayList<>();
    for (Prospect prospect : forecasts.getFirst().prospects()) {
      for (int i = 0; i < prospect.groups().size(); i++) {
        int number = i;
        Prospect.Group group = prospect.groups().get(i);
        List<Integer> alone =
            forecasts.stream()
                .map(one -> one.prospect(prospect.grouping()).orElseThrow())
                .map(one -> one.groups().get(number).tries())
                .toList();
        standings.add(
            new StandingView(prospect.grouping().code(), group.values(), group.invited(), alone));
      }
    }
    return standings;
  }

  private static List<String> codes(List<SegmentKey> keys) {
    return keys.stream().map(SegmentKey::code).toList();
  }
}
