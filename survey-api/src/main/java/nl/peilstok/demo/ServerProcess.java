package nl.peilstok.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Run the server as a process of its own: same Java, same class path, same flags.
 *
 * <p>Its output is read to the end, because a full pipe would stop it; warnings are passed on.
 */
final class ServerProcess {
  private static final String MAIN = "nl.peilstok.api.Application";
  private static final String LISTENS = "Peilstok listens on ";
  private static final String ADMINISTRATOR = "First administrator: ";
  private static final String PASSWORD = "One-time password: ";
  private static final String DATABASE_SETTINGS = "PEILSTOK_DB_";
  private static final int REMEMBERED_LINES = 12;
  private static final int SECONDS_TO_START = 90;
  private static final int SECONDS_TO_STOP = 30;

  private final Process process;
  private final Consumer<String> warnings;
  private final CompletableFuture<Welcome> welcome = new CompletableFuture<>();
  private final Deque<String> lastLines = new ArrayDeque<>();

  /** What the server prints at its first start. */
  record Welcome(URI base, String administrator, String oneTimePassword) {}

  private ServerProcess(Process process, Consumer<String> warnings) {
    this.process = process;
    this.warnings = warnings;
  }

  /** Start a server on a data folder; {@link #welcome} waits until it listens. */
  static ServerProcess start(Path data, @Nullable Integer port, Consumer<String> warnings) {
    ProcessBuilder builder = new ProcessBuilder(command(data, port)).redirectErrorStream(true);
    // Made-up people never go into a database that somebody has named for real ones.
    builder.environment().keySet().removeIf(name -> name.startsWith(DATABASE_SETTINGS));
    try {
      ServerProcess server = new ServerProcess(builder.start(), warnings);
      Thread.ofPlatform().daemon().name("server-output").start(server::readOutput);
      return server;
    } catch (IOException broken) {
      throw new Refused("The server cannot be started: " + broken.getMessage(), broken);
    }
  }

  /** Wait until the server listens. */
  Welcome welcome() {
    try {
      return welcome.get(SECONDS_TO_START, TimeUnit.SECONDS);
    } catch (ExecutionException ended) {
      throw new Refused("The server did not start. It said:\n" + remembered(), ended);
    } catch (TimeoutException slow) {
      throw new Refused("The server did not listen in time. It said:\n" + remembered(), slow);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("The demo was stopped.", stopped);
    }
  }

  /** Wait until the server ends by itself or is stopped from outside. */
  int await() {
    try {
      return process.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /** Ask the server to end, and see to it. */
  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command(Path data, @Nullable Integer port) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-agentlib") && !flag.startsWith("-javaagent"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    command.addAll(List.of("--data", data.toString()));
    if (port != null) {
      command.addAll(List.of("--port", port.toString()));
    }
    return command;
  }

  private void readOutput() {
    String administrator = "";
    String password = "";
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        remember(line);
        if (line.startsWith(ADMINISTRATOR)) {
          administrator = line.substring(ADMINISTRATOR.length()).strip();
        } else if (line.startsWith(PASSWORD)) {
          password = line.substring(PASSWORD.length()).strip();
        } else if (line.startsWith(LISTENS)) {
          URI base = URI.create(line.substring(LISTENS.length()).strip());
          welcome.complete(new Welcome(base, administrator, password));
        } else if (line.contains(" WARN ") || line.contains(" ERROR ")) {
          warnings.accept(line);
        }
      }
    } catch (IOException gone) {
      // The pipe breaks when the process ends; whoever waits is told below.
    }
    welcome.completeExceptionally(new IllegalStateException("the server ended"));
  }

  private synchronized void remember(String line) {
    lastLines.addLast(line);
    if (lastLines.size() > REMEMBERED_LINES) {
      lastLines.removeFirst();
    }
  }

  private synchronized String remembered() {
    return String.join("\n", lastLines);
  }
}
