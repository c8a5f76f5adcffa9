package nl.peilstok.analytics.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How many people of a support may be insiders, when no published part has two.
 *
 * <p>An insider stands in one part of each view. So the most there can be is a largest matching
 * between the parts of both views, along the classes of the support in which somebody answered.
 */
final class Insiders {
  private final Map<Integer, Set<Integer>> neighbours = new HashMap<>();
  private final Map<Integer, Integer> partner = new HashMap<>();

  private Insiders() {}

  /** The most insiders that these classes can hold. */
  static int most(BitSet support, List<BitSet> parts, List<BitSet> others) {
    Insiders insiders = new Insiders();
    support.stream()
        .forEach(
            number ->
                insiders
                    .neighbours
                    .computeIfAbsent(part(number, parts), _ -> new HashSet<>())
                    .add(part(number, others)));
    return (int)
        new ArrayList<>(insiders.neighbours.keySet())
            .stream().filter(part -> insiders.matches(part, new HashSet<>())).count();
  }

  private static int part(int number, List<BitSet> parts) {
    for (int part = 0; part < parts.size(); part++) {
      if (parts.get(part).get(number)) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part holds class " + number);
  }

  /** Find a partner for a part, asking partners of others to look for another (Kuhn 1955). */
  private boolean matches(int part, Set<Integer> asked) {
    for (int other : Objects.requireNonNull(neighbours.get(part))) {
      if (asked.add(other)) {
        Integer taken = partner.get(other);
        if (taken == null || matches(taken, asked)) {
          partner.put(other, part);
          return true;
        }
      }
    }
    return false;
  }
}
