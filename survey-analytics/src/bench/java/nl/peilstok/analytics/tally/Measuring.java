package nl.peilstok.analytics.tally;

import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Run one benchmark in a process of its own and say nothing meanwhile. */
final class Measuring {
  private static final int TIMES = 3;

  private Measuring() {}

  static double of(String benchmark) throws RunnerException {
    return of(benchmark, Map.of());
  }

  /** The milliseconds of one call, on average. */
  static double of(String benchmark, Map<String, String> parameters) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + benchmark.replace(".", "\\.") + "$")
            .forks(1)
            // JMH asks the JDK in a way of which newer ones warn.
            .jvmArgsAppend(
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
            .warmupIterations(TIMES)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(TIMES)
            .measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    parameters.forEach(options::param);
    return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
  }
}
