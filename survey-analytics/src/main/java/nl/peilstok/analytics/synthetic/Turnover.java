package nl.peilstok.analytics.synthetic;

import java.util.random.RandomGenerator;
import nl.peilstok.core.population.Segments;

/**
 * Let people go and come between two waves, which are a year apart.
 *
 * <p>Whoever comes takes over the seat: unit, role, doelgroep and marks, so that the planted small
 * groups keep their size.
 */
record Turnover(Draws draws) {
  private static final double LEAVING = .08;
  private static final double NEXT_BAND = .15;

  /** Who sits there a wave later: the same person, or somebody new. */
  Employee next(Employee before, int wave) {
    RandomGenerator random = draws.of("turnover", before.seat(), wave);
    if (random.nextDouble() < LEAVING) {
      String id = before.seat() + "-" + wave;
      return new Employee(id, before.seat(), withTenure(before.segments(), Vocabulary.NEWCOMER));
    }
    return before.with(aged(before.segments(), random));
  }

  /** A year passes: nobody is new for longer than that, and some enter the next band. */
  private static Segments aged(Segments segments, RandomGenerator random) {
    String tenure = segments.tenure() == null ? "" : segments.tenure();
    int band = Vocabulary.TENURE.indexOf(tenure);
    boolean last = band == Vocabulary.TENURE.size() - 1;
    boolean enters = tenure.equals(Vocabulary.NEWCOMER) || random.nextDouble() < NEXT_BAND;
    return band < 0 || last || !enters
        ? segments
        : withTenure(segments, Vocabulary.TENURE.get(band + 1));
  }

  private static Segments withTenure(Segments of, String tenure) {
    String told = of.tenure() == null ? null : tenure;
    return new Segments(of.unit(), of.role(), of.doelgroep(), told, of.marks());
  }
}
