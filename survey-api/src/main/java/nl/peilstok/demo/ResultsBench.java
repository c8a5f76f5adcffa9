package nl.peilstok.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.analytics.synthetic.Size;

/**
 * Measure how fast results are read: every call, page and file by itself, one after the other, on a
 * server of its own with three published waves, of a middling and of a very large body.
 */
public final class ResultsBench {
  private static final List<Size> SIZES = List.of(Size.MEDIUM, Size.HUGE);

  /** Beyond so many milliseconds a reader waits. */
  private static final double SLOW = 300;

  private final Terminal terminal;

  private ResultsBench(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Run it. */
  public static void main(String[] words) {
    new ResultsBench(new Terminal(System.out)).run();
    System.exit(0);
  }

  private void run() {
    List<Map<String, Timing>> times = new ArrayList<>();
    for (Size size : SIZES) {
      terminal.print("%,d people".formatted(size.staff()));
      times.add(measured(size));
    }
    print(times.getFirst(), times.getLast());
  }

  private Map<String, Timing> measured(Size size) {
    Path temporary = temporary();
    try (DataFolder folder = DataFolder.take(temporary, Path.of(""))) {
      ServerProcess server = ServerProcess.start(folder.path(), null, terminal::print);
      Thread hook = new Thread(() -> end(server, temporary), "stop-server");
      Runtime.getRuntime().addShutdownHook(hook);
      try {
        return new MeasuredBody(size, folder.path(), terminal).measure(server.welcome());
      } finally {
        Runtime.getRuntime().removeShutdownHook(hook);
        end(server, temporary);
      }
    }
  }

  private static void end(ServerProcess server, Path temporary) {
    server.stop();
    DataFolder.discard(temporary);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("peilstok-bench-");
    } catch (IOException broken) {
      throw new UncheckedIOException("there is no place for a temporary folder", broken);
    }
  }

  private void print(Map<String, Timing> medium, Map<String, Timing> huge) {
    terminal.print("");
    terminal.print(
        """
        Milliseconds that half and that 99 %% of the calls did not exceed, at %,d and at %,d people;
        how many times longer the larger takes; and the larger in peers, the call that costs least
        """
            .formatted(SIZES.getFirst().staff(), SIZES.getLast().staff()));
    terminal.print(
        "  %-38s %9s %9s %9s %9s %8s %7s"
            .formatted("", "p50", "p99", "p50", "p99", "times", "peers"));
    double peer = huge.values().iterator().next().milliseconds(50);
    medium.forEach((name, small) -> print(name, small, huge.getOrDefault(name, small), peer));
  }

  private void print(String name, Timing small, Timing large, double peer) {
    double median = large.milliseconds(50);
    terminal.print(
        String.format(
            Locale.ROOT,
            "  %-38s %9.1f %9.1f %9.1f %9.1f %8.1f %7.0f%s",
            name,
            small.milliseconds(50),
            small.milliseconds(99),
            median,
            large.milliseconds(99),
            median / small.milliseconds(50),
            median / peer,
            median > SLOW ? "  slow" : ""));
  }
}
