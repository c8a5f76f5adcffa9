package nl.peilstok.analytics.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.synthetic.Scenario;
import nl.peilstok.analytics.synthetic.ShortForm;
import nl.peilstok.analytics.synthetic.Size;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.WaveScores;
import nl.peilstok.analytics.synthetic.Willingness;
import nl.peilstok.core.instrument.Dimension;

/** Whether the interval 'what do our people think now' covers what they think. */
final class MeanCoverage {
  private static final double CONFIDENCE = .95;
  private static final int SMALLEST_SHOWN = 10;

  private final List<Member> everybody;
  private final Map<String, Agreement> found = new LinkedHashMap<>();

  private MeanCoverage(List<Member> everybody) {
    this.everybody = everybody;
  }

  /** The same people twice: answering by chance, and more readily the better their houding. */
  record Replicate(Findings ignorable, Findings byAttitude) {

    static Replicate of(long seed) {
      Scenario scenario = Scenario.NOTHING_PLANTED.with(Willingness.IGNORABLE);
      SyntheticOrganisation organisation =
          SyntheticOrganisation.of(Size.SMALL, ShortForm.instrument(), scenario, seed);
      WaveScores scores = organisation.wave(1).scores();
      SyntheticOrganisation eager = organisation.in(Scenario.NOTHING_PLANTED);
      return new Replicate(
          new MeanCoverage(Census.of(organisation, scores)).ignorable(),
          new MeanCoverage(Census.of(eager, scores)).whole());
    }
  }

  /** Groups within which everybody is equally ready to answer, and the organisation weighted. */
  private Findings ignorable() {
    for (Dimension dimension : Dimension.values()) {
      groups("", dimension, member -> member.place().responseClass());
      groups("departments", dimension, member -> member.place().department());
      groups(
          "role groups within classes",
          dimension,
          member -> member.place().responseClass() + ", " + member.place().roleGroup());
      weighted(dimension);
    }
    return new Findings(found);
  }

  /** The organisation, as it is and weighted. */
  private Findings whole() {
    for (Dimension dimension : Dimension.values()) {
      groups("organisation, unweighted", dimension, _ -> "");
      weighted(dimension);
    }
    return new Findings(found);
  }

  /**
   * The interval of each group of which at least ten answered.
   *
   * @param line where they count together; empty for a line for each group
   */
  private void groups(String line, Dimension dimension, Function<Member, String> by) {
    Map<String, List<Member>> groups =
        everybody.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    groups.forEach(
        (name, members) -> {
          Sample sample = Sample.of(points(members, one -> one.response(dimension)));
          if (sample.n() >= SMALLEST_SHOWN) {
            Interval interval = Limits.known(Means.interval(sample, members.size(), CONFIDENCE));
            put(line.isEmpty() ? name : line, dimension, truth(members, dimension), interval);
          }
        });
  }

  private void weighted(Dimension dimension) {
    WeightedMean mean = new WeightedMean(everybody, dimension);
    double truth = truth(everybody, dimension);
    put("organisation, poststratified", dimension, truth, mean.poststratified());
    put("organisation, raked", dimension, truth, mean.raked());
  }

  private void put(String line, Dimension dimension, double truth, Interval interval) {
    found.merge(line + ": " + dimension.code(), Agreement.of(truth, interval), Agreement::plus);
  }

  private static double truth(List<Member> members, Dimension dimension) {
    return Sample.of(points(members, one -> one.score(dimension))).mean();
  }

  private static double[] points(List<Member> members, Function<Member, OptionalDouble> score) {
    return members.stream().map(score).flatMapToDouble(OptionalDouble::stream).toArray();
  }
}
