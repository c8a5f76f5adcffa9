package nl.peilstok.analytics.disclosure;

import java.util.List;

/**
 * A number that comes out differently each time.
 *
 * @param middle the median; of an even number of times the lower of the two
 */
public record Spread(int low, int middle, int high) {

  static Spread of(List<Integer> numbers) {
    List<Integer> sorted = numbers.stream().sorted().toList();
    return new Spread(sorted.getFirst(), sorted.get((sorted.size() - 1) / 2), sorted.getLast());
  }
}
