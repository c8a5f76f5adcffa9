package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.statistics.Covariances;
import nl.peilstok.analytics.statistics.CronbachAlpha;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.ItemAnalysis;
import nl.peilstok.analytics.statistics.McDonaldOmega;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.tally.ItemProducts;

/**
 * How well the items of a scale hang together, over everybody who answered all of them.
 *
 * @param n how many people answered all items, at least: rounded down to a multiple of the smallest
 *     group that is shown; 0 where fewer than {@value #LEAST_PEOPLE} did
 * @param alpha Cronbach's alpha with two decimals
 * @param interval Feldt's 95 % interval of alpha
 * @param omega McDonald's omega total with two decimals
 * @param items in the order of the scale
 */
public record ScaleReliability(
    long n,
    Figure<Double> alpha,
    Figure<Interval> interval,
    Figure<Double> omega,
    List<ItemFit> items) {

  /** With fewer people the coefficients say nothing. */
  public static final int LEAST_PEOPLE = 30;

  private static final double CONFIDENCE = .95;

  /** Copy the list. */
  public ScaleReliability {
    items = List.copyOf(items);
  }

  /**
   * How one item goes with the others.
   *
   * @param item id
   * @param withRest correlation with the sum of the others, with two decimals
   * @param alphaWithout alpha of the others, with two decimals
   */
  public record ItemFit(String item, Figure<Double> withRest, Figure<Double> alphaWithout) {}

  static ScaleReliability of(ItemProducts counted, int k) {
    long n = counted.products().n();
    if (n < LEAST_PEOPLE) {
      return tooFew(counted.items());
    }
    Covariances items = counted.products().covariances();
    List<ItemFit> fits = new ArrayList<>();
    for (String item : counted.items()) {
      ItemAnalysis analysis = ItemAnalysis.of(items, fits.size());
      fits.add(
          new ItemFit(
              item, Hundredths.of(analysis.withRest()), Hundredths.of(analysis.alphaWithout())));
    }
    return new ScaleReliability(
        n - n % k,
        Hundredths.of(CronbachAlpha.alpha(items)),
        interval(CronbachAlpha.interval(items, CONFIDENCE)),
        Hundredths.of(McDonaldOmega.of(items).map(McDonaldOmega::total)),
        fits);
  }

  private static Figure<Interval> interval(Figure<Interval> exact) {
    return Hundredths.of(exact.map(Interval::lower))
        .with(Hundredths.of(exact.map(Interval::upper)), Interval::new);
  }

  private static ScaleReliability tooFew(List<String> items) {
    Figure<Double> none = Figure.none(Undefined.TOO_FEW_VALUES);
    return new ScaleReliability(
        0,
        none,
        Figure.none(Undefined.TOO_FEW_VALUES),
        none,
        items.stream().map(item -> new ItemFit(item, none, none)).toList());
  }
}
