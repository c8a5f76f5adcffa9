package nl.peilstok.analytics.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Welch;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.core.instrument.Dimension;

/**
 * Each department in halves by seat number: other people, and nothing to be found.
 *
 * <p>Over waves mostly the same people answer, so that the tests err on the safe side; here they
 * have nothing to lean on.
 */
final class LotPage {
  private static final double CONFIDENCE = .95;
  private static final int SMALLEST_SHOWN = 10;

  private LotPage() {}

  static Discoveries of(Surveyed world) {
    List<Discoveries.Comparison> page = new ArrayList<>();
    for (Predicate<SyntheticPerson> department : world.byDepartment()) {
      for (Dimension dimension : Dimension.values()) {
        Sample one = world.sample(1, dimension.code(), department.and(LotPage::isEven));
        Sample other = world.sample(1, dimension.code(), department.and(person -> !isEven(person)));
        if (Math.min(one.n(), other.n()) >= SMALLEST_SHOWN) {
          double p = Limits.known(Welch.test(one, other, CONFIDENCE)).pValue();
          page.add(new Discoveries.Comparison(p, true));
        }
      }
    }
    return Discoveries.of(page);
  }

  private static boolean isEven(SyntheticPerson person) {
    String seat = person.employee().seat();
    return Character.digit(seat.charAt(seat.length() - 1), 10) % 2 == 0;
  }
}
