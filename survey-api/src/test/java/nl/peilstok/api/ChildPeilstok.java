package nl.peilstok.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.peilstok.backup.Safekeeping;

/** Peilstok as a process of its own, without anything that is there for tests only. */
final class ChildPeilstok implements AutoCloseable {

  private static final String LISTENS = "Peilstok listens on ";
  private static final String FIRST_LOGIN = "One-time password: ";
  private static final Duration LONGEST_LIFE = Duration.ofSeconds(60);

  private final Process process;
  private final Path errors;
  private final List<String> said = new ArrayList<>();

  private ChildPeilstok(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  static ChildPeilstok start(Path data, Map<String, String> environment, List<String> words) {
    List<String> all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(words);
    return begin(Application.class, environment, all);
  }

  /** Copy or restore an installation. */
  static ChildPeilstok safekeeping(String... words) {
    return begin(Safekeeping.class, Map.of(), List.of(words));
  }

  private static ChildPeilstok begin(
      Class<?> entrance, Map<String, String> environment, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", classPath(), entrance.getName()));
    command.addAll(words);
    try {
      Path errors = Files.createTempFile("peilstok-errors-", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PEILSTOK_"));
      builder.environment().putAll(environment);
      return new ChildPeilstok(builder.start(), errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(":", -1))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
        .collect(Collectors.joining(":"));
  }

  /** Wait until it listens, and return where. */
  String awaitAddress() throws IOException {
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
      if (line.startsWith(LISTENS)) {
        return line.substring(LISTENS.length());
      }
    }
    throw new IllegalStateException("It ended without listening: " + said + complaints());
  }

  /** Wait until it ends by itself, and return its exit code. */
  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(LONGEST_LIFE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("It does not end.");
    }
    return process.exitValue();
  }

  /** Read what it says until it ends by itself, and return its exit code. */
  int hearToTheEnd() throws IOException, InterruptedException {
    process.inputReader().lines().forEach(said::add);
    return awaitEnd();
  }

  /** What stands on standard output, as far as it was read. */
  List<String> said() {
    return List.copyOf(said);
  }

  /** What a first start says; for after the address. */
  String oneTimePassword() {
    return said.stream()
        .filter(line -> line.contains(FIRST_LOGIN))
        .map(line -> line.substring(line.indexOf(FIRST_LOGIN) + FIRST_LOGIN.length()).strip())
        .findFirst()
        .orElseThrow();
  }

  String complaints() throws IOException {
    return Files.readString(errors);
  }

  void terminate() {
    process.destroy();
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  long processId() {
    return process.pid();
  }

  /** End it in peace where it lives still: a killed one leaves its MariaDB behind. */
  @Override
  public void close() throws IOException {
    terminate();
    try {
      process.waitFor(LONGEST_LIFE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
    Files.deleteIfExists(errors);
  }
}
