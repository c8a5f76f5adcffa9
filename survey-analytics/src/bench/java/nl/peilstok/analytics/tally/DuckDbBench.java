package nl.peilstok.analytics.tally;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The same counts by DuckDB, from a table that is in memory beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DuckDbBench {
  /** Written by {@link DuckDb#write}. */
  @Param("")
  String file = "";

  /** How many threads it may use. */
  @Param("1")
  int threads;

  /** Which SQL. */
  @Param({"QUERY_PER_ITEM", "HISTOGRAM", "LONG_TABLE"})
  DuckDb.Way way = DuckDb.Way.HISTOGRAM;

  private @Nullable DuckDb duck;

  /** Load. */
  @Setup
  public void load() throws SQLException {
    DuckDb loaded = DuckDb.open(Path.of(file), threads);
    if (way == DuckDb.Way.LONG_TABLE) {
      loaded.lengthen();
    }
    duck = loaded;
  }

  /** Unload. */
  @TearDown
  public void unload() throws SQLException {
    duck().close();
  }

  /** Count. */
  @Benchmark
  public Object count() throws SQLException {
    return duck().count(way);
  }

  private DuckDb duck() {
    if (duck == null) {
      throw new IllegalStateException("nothing is loaded");
    }
    return duck;
  }
}
