package nl.peilstok.analytics.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.peilstok.core.population.Segments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The product's tally: of the items only, which is what a database can do too, and in full. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TallyBench {
  /** How many people. */
  @Param("1000000")
  int people;

  /** Whether all cores work. */
  @Param({"false", "true"})
  boolean allCores;

  private CodedResponses coded = CodedResponses.empty(Sample.PLAN);

  /** Draw the people. */
  @Setup
  public void draw() {
    coded = Sample.coded(people);
  }

  /** The histogram of each item in each cell. */
  @Benchmark
  public Object items() {
    return items(coded, allCores);
  }

  /** Everything that the tally counts. */
  @Benchmark
  public Object everything() {
    return coded.tally(some(coded, allCores));
  }

  static Map<Segments, long[]> items(CodedResponses coded, boolean allCores) {
    Histograms histograms = coded.counting().atom().histograms();
    return some(coded, allCores)
        .collect(
            HashMap::new,
            (cells, some) -> histograms.count(some.people(), cell(cells, some.atom(), histograms)),
            (cells, others) -> others.forEach((cell, counters) -> add(cells, cell, counters)));
  }

  private static long[] cell(Map<Segments, long[]> cells, Segments atom, Histograms histograms) {
    return cells.computeIfAbsent(atom, _ -> new long[histograms.width()]);
  }

  private static void add(Map<Segments, long[]> cells, Segments cell, long[] counters) {
    cells.merge(
        cell,
        counters,
        (sum, more) -> {
          for (int index = 0; index < sum.length; index++) {
            sum[index] += more[index];
          }
          return sum;
        });
  }

  private static Stream<CodedResponses.Some> some(CodedResponses coded, boolean allCores) {
    return allCores ? coded.some().parallel() : coded.some();
  }
}
