package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the command lines of {@code mariadbd}. */
record ServerCommand(
    Distribution distribution, InstanceFolder folder, List<String> furtherOptions) {

  private static final List<String> SERVING =
      List.of(
          "--bind-address=127.0.0.1",
          "--skip-name-resolve",
          "--skip-ssl", // stays on this machine, and drawing keys takes up to 40 s at each start
          "--local-infile=0",
          "--skip-symbolic-links",
          "--skip-log-bin",
          "--skip-general-log",
          "--skip-slow-query-log",
          "--skip-stack-trace", // it would print the statement being run
          "--log-warnings=1",
          "--performance-schema=0",
          "--sql-mode=TRADITIONAL",
          "--default-time-zone=+00:00",
          "--character-set-server=utf8mb4",
          "--collation-server=utf8mb4_unicode_520_ci",
          "--max-allowed-packet=64M",
          "--innodb-flush-log-at-trx-commit=1",
          "--innodb-buffer-pool-size=128M");

  /** Our secrets come from the environment, and the programs have no use for them. */
  static final Set<String> PASSED_ON = Set.of("PATH", "LD_LIBRARY_PATH", "LANG", "TZ");

  /** Read SQL from standard input, write to the folder, listen nowhere. */
  Process bootstrap(Path data) throws IOException {
    List<String> options = new ArrayList<>(common(data));
    options.add("--bootstrap");
    options.add("--log-warnings=0");
    options.add("--enforce-storage-engine=");
    options.addAll(furtherOptions);
    return begin(options).redirectInput(ProcessBuilder.Redirect.PIPE).start();
  }

  Process serve(int port) throws IOException {
    List<String> options = new ArrayList<>(common(folder.data()));
    options.addAll(SERVING);
    options.add("--port=" + port);
    options.add("--socket=" + folder.socket().map(Path::toString).orElse(""));
    options.add("--pid-file=" + folder.pidFile());
    options.add("--init-file=" + folder.initFile());
    options.add("--secure-file-priv=" + folder.exchange());
    options.addAll(furtherOptions);
    return begin(options).start();
  }

  private List<String> common(Path data) {
    List<String> options = new ArrayList<>();
    options.add("--no-defaults"); // must stand first
    options.add("--basedir=" + distribution.home());
    options.add("--datadir=" + data);
    options.add("--tmpdir=" + folder.temporary());
    options.add("--lc-messages-dir=" + distribution.share());
    options.add("--character-sets-dir=" + distribution.share().resolve("charsets"));
    if (CurrentUser.isRoot()) {
      options.add("--user=root");
    }
    return options;
  }

  private ProcessBuilder begin(List<String> options) {
    List<String> command = new ArrayList<>(OwnSession.prefix());
    command.add(distribution.executable().toString());
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.root().toFile());
    builder.environment().keySet().retainAll(PASSED_ON);
    return builder
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
  }
}
