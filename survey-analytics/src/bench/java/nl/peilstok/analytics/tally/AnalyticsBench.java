package nl.peilstok.analytics.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measure how fast a wave is tallied, against DuckDB, a plain loop and mere reading. */
public final class AnalyticsBench {
  private static final int MILLION = 1_000_000;
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Three planes of one bit for each item. */
  private static final double ITEM_BYTES = Sample.ITEMS * 3 / (double) Byte.SIZE;

  private final Path duckFile;

  private AnalyticsBench(Path duckFile) {
    this.duckFile = duckFile;
  }

  /** Milliseconds on one core and on all. */
  private record Times(double alone, double together) {

    Times over(double divisor) {
      return new Times(alone / divisor, together / divisor);
    }
  }

  /** Run it. */
  public static void main(String[] words) throws IOException, SQLException, RunnerException {
    Path folder = Files.createTempDirectory("peilstok-bench");
    Path duckFile = folder.resolve("people.duckdb");
    try {
      DuckDb.write(duckFile, MILLION);
      new AnalyticsBench(duckFile).run();
    } finally {
      Files.deleteIfExists(duckFile);
      Files.deleteIfExists(folder);
    }
  }

  private void run() throws SQLException, RunnerException {
    print(
        String.format(
            Locale.ROOT,
            "%,d responses, %d items of five answers, %d cells",
            MILLION,
            Sample.ITEMS,
            Sample.CELLS));
    check();
    print("");
    print(
        String.format(Locale.ROOT, "%-44s %10s %10s", "milliseconds", "1 core", CORES + " cores"));
    Times reading =
        new Times(Measuring.of("PeerBench.readAlone"), Measuring.of("PeerBench.readTogether"))
            .over(PeerBench.Memory.BYTES);
    Times limit = reading.over(1 / (ITEM_BYTES * MILLION));
    tell("limit: reading the bits of the items", limit);
    Times items = tell("items, Peilstok", ours("items", MILLION));
    double loop = Measuring.of("PeerBench.plainLoop");
    print(String.format(Locale.ROOT, "%-44s %10.1f", "items, plain loop over bytes", loop));
    Times duck = duckDb();
    Times everything = tell("the whole tally, Peilstok", ours("everything", MILLION));
    print("");
    ratio("items: times the limit (at most 4)", items, limit);
    ratio("items: part of DuckDB's best (at most 0.33)", items, duck);
    ratio("items: part of the plain loop on 1 core", items, new Times(loop, loop));
    ratio("the whole tally: times DuckDB's items", everything, duck);
    print("");
    linear("items", items);
    linear("everything", everything);
  }

  /** All ways must give the same counts before any is measured. */
  private void check() throws SQLException {
    ItemTable plain = Rows.of(MILLION).count();
    CodedResponses coded = Sample.coded(MILLION);
    Histograms histograms = coded.counting().atom().histograms();
    require(plain, ItemTable.of(TallyBench.items(coded, true), histograms), "Peilstok");
    try (DuckDb duck = DuckDb.open(duckFile, CORES)) {
      duck.lengthen();
      for (DuckDb.Way way : DuckDb.Way.values()) {
        require(plain, duck.count(way), "DuckDB, " + way);
      }
    }
    print("the counts of all ways are the same");
    print(
        String.format(
            Locale.ROOT, "%.1f bytes a response in memory", coded.bytes() / (double) MILLION));
  }

  private Times duckDb() throws RunnerException {
    Times best = new Times(Double.MAX_VALUE, Double.MAX_VALUE);
    for (Map.Entry<DuckDb.Way, String> way : ways().entrySet()) {
      Times times =
          tell(
              "items, DuckDB, " + way.getValue(),
              new Times(duckDb(way.getKey(), 1), duckDb(way.getKey(), CORES)));
      best = new Times(Math.min(best.alone, times.alone), Math.min(best.together, times.together));
    }
    return best;
  }

  private static Map<DuckDb.Way, String> ways() {
    Map<DuckDb.Way, String> names = new EnumMap<>(DuckDb.Way.class);
    names.put(DuckDb.Way.QUERY_PER_ITEM, "a query for each item");
    names.put(DuckDb.Way.HISTOGRAM, "histogram()");
    names.put(DuckDb.Way.LONG_TABLE, "a table of one row an answer");
    return names;
  }

  private double duckDb(DuckDb.Way way, int threads) throws RunnerException {
    return Measuring.of(
        "DuckDbBench.count",
        Map.of("way", way.name(), "threads", "" + threads, "file", duckFile.toString()));
  }

  private static Times ours(String what, int people) throws RunnerException {
    return new Times(ours(what, people, false), ours(what, people, true));
  }

  private static double ours(String what, int people, boolean allCores) throws RunnerException {
    return Measuring.of(
        "TallyBench." + what, Map.of("people", "" + people, "allCores", "" + allCores));
  }

  private static void linear(String what, Times million) throws RunnerException {
    Times tenMillion = ours(what, 10 * MILLION);
    String form = "%-44s %10.2f %10.2f";
    print(
        String.format(
            Locale.ROOT,
            form,
            what + ": ns a response, 1 million",
            million.alone,
            million.together));
    print(
        String.format(
            Locale.ROOT,
            form,
            what + ": ns a response, 10 million",
            tenMillion.alone / 10,
            tenMillion.together / 10));
  }

  private static Times tell(String what, Times times) {
    print(String.format(Locale.ROOT, "%-44s %10.1f %10.1f", what, times.alone, times.together));
    return times;
  }

  private static void ratio(String what, Times some, Times others) {
    print(
        String.format(
            Locale.ROOT,
            "%-44s %10.3f %10.3f",
            what,
            some.alone / others.alone,
            some.together / others.together));
  }

  private static void require(ItemTable plain, ItemTable other, String what) {
    if (!plain.isSameAs(other)) {
      throw new IllegalStateException(what + " counts otherwise than a plain loop");
    }
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
