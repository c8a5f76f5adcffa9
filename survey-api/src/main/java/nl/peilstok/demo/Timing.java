package nl.peilstok.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long calls of one kind took, one after the other.
 *
 * @param nanos of each call, shortest first
 */
record Timing(List<Long> nanos) {
  private static final int FEWEST = 10;
  private static final long ENOUGH = TimeUnit.MILLISECONDS.toNanos(1_500);

  /** Copy and sort. */
  Timing {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    nanos = List.copyOf(sorted);
  }

  /** Call so often, or as often as fits into a second and a half, but at least ten times. */
  static Timing of(int most, Runnable call) {
    List<Long> nanos = new ArrayList<>();
    long begin = System.nanoTime();
    while (nanos.size() < most && (nanos.size() < FEWEST || System.nanoTime() - begin < ENOUGH)) {
      long start = System.nanoTime();
      call.run();
      nanos.add(System.nanoTime() - start);
    }
    return new Timing(nanos);
  }

  /** The milliseconds that so many per cent of the calls did not exceed. */
  double milliseconds(int percent) {
    int place = Math.ceilDiv(percent * nanos.size(), 100);
    return nanos.get(Math.max(0, place - 1)) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }
}
