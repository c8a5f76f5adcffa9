package nl.peilstok.api.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Gamma;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * One thing that can be seen of each response, such as where it stands in a file.
 *
 * @param seen by the true place of the person in the order of participation; only those that were
 *     seen
 */
record Channel(String name, Map<Integer, Double> seen) {
  private static final int FEWEST = 8;
  private static final int STATISTICS = 4;

  /** Keep the order of participation. */
  Channel {
    seen = Collections.unmodifiableMap(new TreeMap<>(seen));
  }

  /**
   * How well a channel gives the order of participation away.
   *
   * @param hits people who are linked rightly by sorting (or sorting backwards); 1 is chance
   * @param neighbours pairs that are next to each other in both orders; 2 is chance
   * @param rho rank correlation after Spearman
   * @param p chance of seeing as much in any of these without there being anything
   */
  record Finding(String channel, int people, int hits, int neighbours, double rho, double p) {

    @Override
    public String toString() {
      return "%-58s n=%4d linked=%4d neighbours=%4d rho=%+.3f p=%.2g"
          .formatted(channel, people, hits, neighbours, rho, p);
    }
  }

  /** Whether there is anything to sort by. */
  boolean speaks() {
    return seen.size() >= FEWEST && seen.values().stream().distinct().count() > seen.size() / 2;
  }

  /**
   * Try to link.
   *
   * <p>Spearman's rho times √(n − 1) is standard normal under chance; hits are Poisson with mean 1
   * forwards and backwards; neighbours Poisson with mean 2. The smallest of the four counts, times
   * four.
   */
  Finding link() {
    int n = seen.size();
    int[] order = sorted();
    int forwards = (int) IntStream.range(0, n).filter(at -> order[at] == at).count();
    int backwards = (int) IntStream.range(0, n).filter(at -> order[at] == n - 1 - at).count();
    int neighbours =
        (int) IntStream.range(1, n).filter(at -> Math.abs(order[at] - order[at - 1]) == 1).count();
    double rho =
        new SpearmansCorrelation()
            .correlation(
                IntStream.range(0, n).asDoubleStream().toArray(),
                seen.values().stream().mapToDouble(Double::doubleValue).toArray());
    double byRank =
        2 * new NormalDistribution().cumulativeProbability(-Math.abs(rho) * Math.sqrt(n - 1.0));
    double smallest =
        Collections.min(
            Arrays.asList(
                byRank, atLeast(forwards, 1), atLeast(backwards, 1), atLeast(neighbours, 2)));
    return new Finding(
        name,
        n,
        Math.max(forwards, backwards),
        neighbours,
        rho,
        Math.min(1, STATISTICS * smallest));
  }

  /** The places of the people, sorted by what was seen; equals in random order. */
  private int[] sorted() {
    List<Double> values = new ArrayList<>(seen.values());
    List<Integer> places = new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
    Collections.shuffle(places, new Random(20261122));
    places.sort(Comparator.comparing(values::get));
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double atLeast(int count, double mean) {
    return count == 0 ? 1 : Gamma.regularizedGammaP(count, mean);
  }
}
