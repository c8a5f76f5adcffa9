package nl.peilstok.mariadb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs of the distribution that copy a whole database to text and back.
 *
 * <p>The password goes by a file of mode 600 that exists only while a program runs: a command line
 * can be read by everybody on the machine.
 */
public final class ClientPrograms {

  /** Rows in the order of their keys, so that the text has no order of arrival in it. */
  private static final List<String> DUMP =
      List.of(
          "--single-transaction",
          "--quick",
          "--order-by-primary",
          "--hex-blob",
          "--skip-comments",
          "--no-tablespaces",
          "--max-allowed-packet=64M",
          "--default-character-set=utf8mb4");

  /** What is read may have been altered: it gets no way to files or to other programs. */
  private static final List<String> LOAD =
      List.of(
          "--batch",
          "--sandbox",
          "--local-infile=0",
          "--max-allowed-packet=64M",
          "--default-character-set=utf8mb4");

  private final Distribution distribution;

  private ClientPrograms(Distribution distribution) {
    this.distribution = distribution;
  }

  /** Take them from the cache folder of the current user. */
  public static ClientPrograms ofCurrentUser() throws IOException {
    return new ClientPrograms(Distribution.unpackedIn(CacheFolder.ofCurrentUser()));
  }

  /** Write the database as it is at one moment; writers go on meanwhile. */
  public void dump(DatabaseAddress from, OutputStream to) throws IOException, InterruptedException {
    run(
        "mariadb-dump",
        DUMP,
        from,
        program -> {
          program.getOutputStream().close();
          program.getInputStream().transferTo(to);
        });
  }

  /** Carry out what a dump says. */
  public void load(InputStream from, DatabaseAddress into)
      throws IOException, InterruptedException {
    run(
        "mariadb",
        LOAD,
        into,
        program -> {
          try (OutputStream input = program.getOutputStream()) {
            from.transferTo(input);
          }
        });
  }

  private void run(String name, List<String> options, DatabaseAddress database, Talk talk)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("peilstok-client-");
    try {
      Path login = folder.resolve("login");
      PrivateFiles.write(login, login(database));
      List<String> command = new ArrayList<>();
      command.add(distribution.program(name).toString());
      command.add("--defaults-file=" + login); // must stand first
      command.addAll(options);
      command.add(database.database());
      run(command, folder.resolve("errors"), talk);
    } finally {
      PrivateFiles.deleteTree(folder);
    }
  }

  private static void run(List<String> command, Path errors, Talk talk)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().keySet().retainAll(ServerCommand.PASSED_ON);
    Process program = builder.start();
    IOException broken = null;
    try {
      talk.with(program);
    } catch (IOException e) {
      broken = e;
      program.destroy();
    }
    int code = program.waitFor();
    if (code != 0 || broken != null) {
      String said = Files.readString(errors).strip();
      throw new IOException("the program ended with code " + code + ". " + said, broken);
    }
  }

  private static String login(DatabaseAddress database) {
    return """
        [client]
        protocol=tcp
        skip-ssl
        host=%s
        port=%d
        user=%s
        password=%s
        """
        .formatted(
            quoted(database.host()),
            database.port(),
            quoted(database.login().user()),
            quoted(database.login().password()));
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @FunctionalInterface
  private interface Talk {
    void with(Process program) throws IOException;
  }
}
