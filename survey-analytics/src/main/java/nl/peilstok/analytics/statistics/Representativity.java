package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * How alike those who answered are to the population, by one characteristic.
 *
 * <p>Source: Schouten, Cobben and Bethlehem 2009: R = 1 − 2·S(ρ), with S the standard deviation of
 * the response shares over the population; the bias adjustment after Shlomo, Skinner and Schouten
 * 2012; partial indicators after Schouten, Shlomo and Skinner 2011. Assumes that everybody in a
 * category is as likely to answer, and sees nothing outside the characteristic: R = 1 does not mean
 * that those who answered think like those who did not.
 *
 * @param response the share of the population that answered
 * @param spread S(ρ), unadjusted
 * @param adjustedSpread S(ρ) less what chance alone would give, at least 0
 * @param partial how far each category lies above or below: √(N_k/N)·(ρ_k − ρ), in the order given;
 *     their squares add up to the square of the spread
 */
public record Representativity(
    double response, double spread, double adjustedSpread, List<Double> partial) {

  /** Copy the list. */
  public Representativity {
    partial = List.copyOf(partial);
  }

  /**
   * Response in one category.
   *
   * @param respondents how many answered
   * @param population how many there are
   */
  public record Category(long respondents, long population) {

    double share() {
      return (double) respondents / population;
    }
  }

  /** The indicator from response by category; empty categories are left out. */
  public static Figure<Representativity> of(List<Category> categories) {
    List<Category> present = categories.stream().filter(one -> one.population() > 0).toList();
    double population = present.stream().mapToLong(Category::population).sum();
    double respondents = categories.stream().mapToLong(Category::respondents).sum();
    if (population == 0 || respondents == 0) {
      return Figure.none(Undefined.NO_VALUES);
    }
    if (categories.stream().anyMatch(one -> one.respondents() > one.population())) {
      return Figure.none(Undefined.UNREACHABLE_MARGIN);
    }
    return present.size() < 2
        ? Figure.none(Undefined.ONE_GROUP)
        : Figure.of(of(present, population, respondents / population));
  }

  private static Representativity of(
      List<Category> categories, double population, double response) {
    double variance = 0;
    double chance = 0;
    for (Category one : categories) {
      double apart = one.share() - response;
      variance += one.population() / population * apart * apart;
      if (one.population() > 1) {
        chance +=
            one.population()
                / population
                * (1 - one.population() / population)
                * one.share()
                * (1 - one.share())
                / (one.population() - 1);
      }
    }
    List<Double> partial =
        categories.stream()
            .map(one -> Math.sqrt(one.population() / population) * (one.share() - response))
            .toList();
    return new Representativity(
        response, Math.sqrt(variance), Math.sqrt(Math.max(0, variance - chance)), partial);
  }

  /** R of the unadjusted spread: 1 when all categories answered alike. */
  public double indicator() {
    return 1 - 2 * spread;
  }

  /** R of the adjusted spread. */
  public double adjustedIndicator() {
    return 1 - 2 * adjustedSpread;
  }

  /**
   * How many standard deviations of the answers the mean of the respondents can be off at most, by
   * way of this characteristic: (1 − R)/(2ρ).
   */
  public double largestBias() {
    return adjustedSpread / response;
  }
}
