package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Servers that outlived a predecessor killed with kill -9.
 *
 * <p>They are found by program and data folder in the list of processes, which the file with the
 * process number cannot do: it is missing when the predecessor died in the server's first moments.
 */
final class Orphans {

  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
  private static final Path PROCESSES = Path.of("/proc");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LAST_PATIENCE = Duration.ofSeconds(5);

  private final List<String> dataOptions;

  private Orphans(InstanceFolder folder) {
    dataOptions = List.of("--datadir=" + folder.data(), "--datadir=" + folder.unfinishedData());
  }

  /** Shut down what still runs on the folder; only the holder of its lock may ask this. */
  static void shutDownIn(InstanceFolder folder) throws InterruptedException {
    Orphans orphans = new Orphans(folder);
    for (ProcessHandle orphan : runningIn(folder).toList()) {
      LOG.warn(
          "Shutting down MariaDB process {}, left by a Peilstok that was killed.", orphan.pid());
      orphans.shutDown(orphan);
    }
  }

  /** The servers on the folder, whoever started them. */
  static Stream<ProcessHandle> runningIn(InstanceFolder folder) {
    return ProcessHandle.allProcesses().filter(new Orphans(folder)::isOne);
  }

  /** The words a process was started with; none when it is gone or not ours. */
  static List<String> arguments(ProcessHandle process) {
    return arguments(PROCESSES.resolve(Long.toString(process.pid())));
  }

  /** Notice at once what the server itself would try for half a minute to get. */
  static void refuseStrangerIn(InstanceFolder folder) throws IOException {
    Path file = folder.data().resolve("aria_log_control");
    if (Files.exists(file)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        if (channel.tryLock() == null) {
          throw new MariadbStartException(
              "Another MariaDB server is using the data in " + folder.data() + ".");
        }
      }
    }
  }

  private void shutDown(ProcessHandle orphan) throws InterruptedException {
    orphan.destroy();
    if (!isGoneWithin(orphan, PATIENCE)) {
      orphan.destroyForcibly();
      if (!isGoneWithin(orphan, LAST_PATIENCE)) {
        throw new MariadbStartException(
            "MariaDB process "
                + orphan.pid()
                + ", left by a Peilstok that was killed, does not"
                + " stop. End it and start again.");
      }
    }
  }

  /** A dead process whose parent does not look after it has no program any more: it is gone. */
  private boolean isGoneWithin(ProcessHandle orphan, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (isOne(orphan)) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(50);
    }
    return true;
  }

  private boolean isOne(ProcessHandle process) {
    Path folder = PROCESSES.resolve(Long.toString(process.pid()));
    return program(folder).map(Orphans::isServer).orElse(false) && isOnOurData(folder);
  }

  private static Optional<String> program(Path folder) {
    try {
      return Optional.of(Files.readSymbolicLink(folder.resolve("exe")).toString());
    } catch (IOException goneOrNotOurs) {
      return Optional.empty();
    }
  }

  /** The kernel adds the word when the cache was emptied meanwhile. */
  private static boolean isServer(String program) {
    return program.endsWith("/mariadbd") || program.endsWith("/mariadbd (deleted)");
  }

  private boolean isOnOurData(Path folder) {
    return dataOptions.stream().anyMatch(arguments(folder)::contains);
  }

  private static List<String> arguments(Path folder) {
    try {
      return List.of(Files.readString(folder.resolve("cmdline")).split("\0", -1));
    } catch (IOException goneOrNotOurs) {
      return List.of();
    }
  }
}
