package nl.peilstok.analytics.recovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Welch;
import nl.peilstok.analytics.synthetic.Plant;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;

/**
 * Groups of people and dimensions, each wave against the one before: what Welch calls changed under
 * Benjamini and Hochberg, and what of that no plant has touched.
 */
final class ChangePage {
  private static final double CONFIDENCE = .95;
  private static final int SMALLEST_SHOWN = 10;

  private final Surveyed world;
  private final List<Predicate<SyntheticPerson>> groups;
  private final List<Discoveries.Comparison> comparisons = new ArrayList<>();

  private ChangePage(Surveyed world, List<Predicate<SyntheticPerson>> groups) {
    this.world = world;
    this.groups = groups;
  }

  /** The page of an organisation with these groups. */
  static Discoveries of(Surveyed world, List<Predicate<SyntheticPerson>> groups) {
    ChangePage page = new ChangePage(world, groups);
    page.compare();
    return Discoveries.of(page.comparisons);
  }

  private void compare() {
    for (int after = 2; after <= 3; after++) {
      Set<String> broken = BrokenLines.between(instrument(after - 1), instrument(after));
      for (Dimension dimension : Dimension.values()) {
        if (!broken.contains(dimension.code())) {
          compare(dimension.code(), after);
        }
      }
    }
  }

  private void compare(String scale, int after) {
    for (Predicate<SyntheticPerson> among : groups) {
      Sample then = world.sample(after - 1, scale, among);
      Sample now = world.sample(after, scale, among);
      if (Math.min(then.n(), now.n()) >= SMALLEST_SHOWN) {
        double p = Limits.known(Welch.test(now, then, CONFIDENCE)).pValue();
        boolean isNull = isUntouched(scale, after - 1, among) && isUntouched(scale, after, among);
        comparisons.add(new Discoveries.Comparison(p, isNull));
      }
    }
  }

  private boolean isUntouched(String scale, int wave, Predicate<SyntheticPerson> among) {
    return Arrays.stream(Plant.values())
        .allMatch(plant -> world.truth().effect(plant, wave, scale, among) == 0);
  }

  private Instrument instrument(int wave) {
    return world.organisation().wave(wave).instrument();
  }
}
