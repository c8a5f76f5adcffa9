package nl.peilstok.analytics.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.LongToDoubleFunction;
import nl.peilstok.core.instrument.Dimension;

/** What METHOD asks of a recovery, but for margins that the run itself names. */
record Expectations(Recovery recovery) {
  private static final double NOMINAL = .95;
  private static final double FEWEST = .90;
  private static final double MOST_FALSE = .05;

  /** How far chance alone takes a share of so many trials from what it should be: three errors. */
  static double chance(double share, long trials) {
    return 3 * Math.sqrt(share * (1 - share) / trials);
  }

  /** Every planted effect lies in 90 of 100 of its intervals at least, but for this margin. */
  void plantsAreCovered(double margin) {
    recovery
        .plants()
        .byName()
        .forEach(
            (plant, found) -> {
              if (!plant.startsWith(PlantedEffects.SHOWN_ONLY)) {
                assertThat(found.coverage()).as(plant).isGreaterThanOrEqualTo(FEWEST - margin);
              }
            });
  }

  /**
   * At most 5 % falsely, but for this margin. Between people drawn apart it is 5 %, no less, and
   * takes what chance does to so many pages; over waves it is less, for the same people answer.
   */
  void falseDiscoveriesAreRare(double margin) {
    FalseDiscoveries byLot = recovery.byLot();
    assertThat(byLot.rate())
        .isLessThanOrEqualTo(MOST_FALSE + chance(MOST_FALSE, byLot.pages().size()));
    for (FalseDiscoveries page : recovery.pages()) {
      assertThat(page.rate()).as(page.name()).isLessThanOrEqualTo(MOST_FALSE + margin);
    }
  }

  /** Where response is ignorable, every line covers 95 %, but for a margin by its intervals. */
  void meansAreCovered(LongToDoubleFunction margin) {
    recovery
        .ignorable()
        .byName()
        .forEach(
            (line, found) ->
                assertThat(found.coverage())
                    .as(line)
                    .isCloseTo(NOMINAL, within(margin.applyAsDouble(found.intervals()))));
  }

  /**
   * Where houding decides who answers, the table shows the bias and the loss of coverage, and
   * weighting does not take away half of it.
   */
  void biasIsReported() {
    for (Dimension dimension : Dimension.values()) {
      Agreement plain = byAttitude("unweighted", dimension);
      Agreement raked = byAttitude("raked", dimension);
      assertThat(plain.bias()).isGreaterThan(.4);
      assertThat(plain.coverage()).isLessThan(.8);
      assertThat(raked.bias()).isGreaterThan(plain.bias() / 2);
    }
    assertThat(byAttitude("raked", Dimension.HOUDING).coverage()).isLessThan(.5);
    assertThat(recovery.lines()).containsAll(recovery.byAttitude().lines());
  }

  private Agreement byAttitude(String weighting, Dimension dimension) {
    return recovery.byAttitude().of("organisation, " + weighting + ": " + dimension.code());
  }
}
