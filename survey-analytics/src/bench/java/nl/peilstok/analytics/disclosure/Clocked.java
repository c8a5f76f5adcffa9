package nl.peilstok.analytics.disclosure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What some runs of one thing took, after as long a warming up.
 *
 * @param best in milliseconds
 * @param median in milliseconds
 * @param megabytes that one run took from memory, most of them to give back at once
 */
record Clocked(double best, double median, long megabytes) {
  private static final long PATIENCE = 3_000_000_000L;
  private static final int FEWEST = 3;

  /** Run for some seconds, three times at least. */
  static Clocked of(Supplier<?> thing) {
    run(thing);
    List<Long> nanos = new ArrayList<>(run(thing));
    nanos.sort(null);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Objects.requireNonNull(thing.get());
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    return new Clocked(
        nanos.getFirst() / 1e6, nanos.get(nanos.size() / 2) / 1e6, bytes / 1_000_000);
  }

  private static List<Long> run(Supplier<?> thing) {
    List<Long> nanos = new ArrayList<>();
    long begin = System.nanoTime();
    while (nanos.size() < FEWEST || System.nanoTime() - begin < PATIENCE) {
      long start = System.nanoTime();
      Objects.requireNonNull(thing.get());
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }
}
