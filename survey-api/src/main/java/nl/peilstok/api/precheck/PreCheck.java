package nl.peilstok.api.precheck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Forecast;
import nl.peilstok.analytics.insight.PlannedComparison;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.wave.Wave;

/**
 * What a draft may be expected to show.
 *
 * @param people everybody, those who get an invitation and those who draw a code
 * @param outlooks for each order that can be picked, the draft's own first; empty when hindered
 */
record PreCheck(Wave.Draft draft, People people, long seed, int tries, List<Outlook> outlooks) {

  /** The responses that are looked at, in per cent of the people who are invited. */
  static final List<Integer> RESPONSES = List.of(40, 60, 80);

  /** The response that is put into words. */
  static final int LIKELY = 1;

  /** Copy the list. */
  PreCheck {
    outlooks = List.copyOf(outlooks);
  }

  /**
   * How many people there are.
   *
   * @param codes how many sealed codes are planned
   */
  record People(int guests, int listed, int codes) {

    int all() {
      return guests + listed;
    }
  }

  /** Why there is nothing to expect. */
  enum Hindrance {
    /** No staff list. */
    NO_STAFF,
    /** Nobody has an invitation and no codes are planned. */
    NOBODY_INVITED,
    /** Fewer than <i>k</i> answers are likely. */
    TOO_FEW;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One order, with a forecast for each response. */
  record Outlook(SplitOrder order, SegmentPlan segments, List<Forecast> forecasts) {

    /** Copy the list. */
    Outlook {
      forecasts = List.copyOf(forecasts);
    }

    Forecast likely() {
      return forecasts.get(LIKELY);
    }

    List<PlannedComparison> comparisons(int response) {
      return PlannedComparison.of(forecasts.get(response));
    }
  }

  PreCheck with(List<Outlook> found) {
    return new PreCheck(draft, people, seed, tries, found);
  }

  /** Whether there is anybody who could answer. */
  boolean hasPeople() {
    return people.guests() > 0 || (people.listed() > 0 && people.codes() > 0);
  }

  /** The draft's own order. */
  Outlook now() {
    return outlooks.getFirst();
  }

  Optional<Hindrance> hindrance() {
    if (!hasPeople()) {
      return Optional.of(people.all() == 0 ? Hindrance.NO_STAFF : Hindrance.NOBODY_INVITED);
    }
    boolean shown = outlooks.stream().anyMatch(one -> one.forecasts().getLast().publishable() > 0);
    return shown ? Optional.empty() : Optional.of(Hindrance.TOO_FEW);
  }
}
