package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Item;

/** Ten large organisations, 32,000 people in all: enough to see every number of the method. */
final class Worlds {
  static final List<SyntheticOrganisation> TEN =
      LongStream.rangeClosed(1, 10)
          .mapToObj(seed -> SyntheticOrganisation.of(Size.LARGE, seed))
          .toList();

  private static final List<SyntheticWave> FIRST_WAVES =
      TEN.stream().map(world -> world.wave(1)).toList();

  private Worlds() {}

  static List<SyntheticWave> firstWaves() {
    return FIRST_WAVES;
  }

  static List<SyntheticPerson> people(Predicate<SyntheticPerson> among) {
    return FIRST_WAVES.stream().flatMap(wave -> wave.people().stream()).filter(among).toList();
  }

  /** Two waves of one person who is there in both. */
  record Pair(SyntheticPerson before, SyntheticPerson after, double change) {}

  /** Everybody who stays from one wave to another, with the change in one dimension. */
  static List<Pair> stayers(int from, int to, Dimension dimension) {
    List<Pair> pairs = new ArrayList<>();
    for (SyntheticOrganisation world : TEN) {
      List<SyntheticPerson> before = world.wave(from).people();
      List<SyntheticPerson> after = world.wave(to).people();
      for (int seat = 0; seat < before.size(); seat++) {
        SyntheticPerson then = before.get(seat);
        SyntheticPerson now = after.get(seat);
        if (then.employee().id().equals(now.employee().id())) {
          double change = now.inclinations().of(dimension) - then.inclinations().of(dimension);
          pairs.add(new Pair(then, now, change));
        }
      }
    }
    return pairs;
  }

  static <T> double mean(List<T> all, ToDoubleFunction<T> value) {
    return all.stream().mapToDouble(value).average().orElseThrow();
  }

  /** What somebody answers to the statements of a dimension, reversed ones turned. */
  static int[] turned(int[] answers, List<Item.Likert> statements) {
    int[] turned = answers.clone();
    for (int place = 0; place < turned.length; place++) {
      boolean turns = turned[place] > 0 && statements.get(place).reversed();
      turned[place] = turns ? 6 - turned[place] : turned[place];
    }
    return turned;
  }
}
