package nl.peilstok.analytics.tally;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the tally is held against without a database: a plain loop, and mere reading. */
public class PeerBench {
  /** Rows of bytes. */
  @State(Scope.Benchmark)
  public static class People {
    private Rows rows = Rows.of(0);

    /** Draw the people. */
    @Setup
    public void draw() {
      rows = Rows.of(1_000_000);
    }
  }

  /** Half a gigabyte, far more than any cache holds. */
  @State(Scope.Benchmark)
  public static class Memory {
    static final int BYTES = 1 << 29;

    private static final int PIECES = 64;

    private final long[][] pieces = new long[PIECES][BYTES / Long.BYTES / PIECES];

    /** Write everywhere, so that it is there. */
    @Setup
    public void fill() {
      for (long[] piece : pieces) {
        Arrays.setAll(piece, index -> index);
      }
    }

    private long sum(IntStream all) {
      return all.mapToLong(piece -> Sums.of(pieces[piece])).sum();
    }
  }

  /** Count with a loop over bytes. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Object plainLoop(People people) {
    return people.rows.count();
  }

  /** Read all on one core. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public long readAlone(Memory memory) {
    return memory.sum(IntStream.range(0, Memory.PIECES));
  }

  /** Read all on all cores. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public long readTogether(Memory memory) {
    return memory.sum(IntStream.range(0, Memory.PIECES).parallel());
  }
}
