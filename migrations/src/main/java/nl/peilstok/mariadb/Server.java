package nl.peilstok.mariadb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running {@code mariadbd} that answers on a port. */
record Server(Process process, int port) {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int PORTS_TRIED = 5;
  private static final Duration SHUTDOWN = Duration.ofSeconds(30);

  /** Recovery after a crash takes as long as it takes; ending it half-way helps nobody. */
  private static final Duration STARTUP = Duration.ofMinutes(30);

  /** Start on a free port; somebody may take it between our choice and the server's. */
  static Server start(ServerCommand command, Account account)
      throws IOException, InterruptedException {
    InstanceFolder folder = command.folder();
    PrivateFiles.write(folder.initFile(), account.initSql());
    try {
      for (int attempt = 1; attempt <= PORTS_TRIED; attempt++) {
        Optional<Server> started = tryPort(freePort(), command, account);
        if (started.isPresent()) {
          return started.get();
        }
      }
      throw new MariadbStartException("MariaDB found no free port on 127.0.0.1.");
    } finally {
      Files.deleteIfExists(folder.initFile());
    }
  }

  static Optional<Server> tryPort(int port, ServerCommand command, Account account)
      throws IOException, InterruptedException {
    ServerLog log = ServerLog.fromHere(command.folder().log());
    Server server = new Server(command.serve(port), port);
    Thread guard = new Thread(server::stop, "mariadb-start-guard");
    Runtime.getRuntime().addShutdownHook(guard);
    boolean ready = false;
    try {
      ready = server.becomesReady(log, account);
    } finally {
      if (!ready) {
        server.stop();
      }
      dismiss(guard);
    }
    if (ready) {
      return Optional.of(server);
    }
    if (log.saysPortTaken()) {
      return Optional.empty();
    }
    throw log.explain(server.process.exitValue());
  }

  /** The guard kept Ctrl-C from leaving behind a server that no caller can close yet. */
  private static void dismiss(Thread guard) {
    try {
      Runtime.getRuntime().removeShutdownHook(guard);
    } catch (IllegalStateException exiting) {
      LOG.info("MariaDB is stopped with the process that was starting it.");
    }
  }

  /** Read the log before connecting: on our port there may be a stranger. */
  private boolean becomesReady(ServerLog log, Account account)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + STARTUP.toNanos();
    for (int round = 1; process.isAlive() && System.nanoTime() < end; round++) {
      if (log.saysReady()) {
        requireAnswer(account);
        return true;
      }
      if (round % 200 == 0) {
        LOG.info("MariaDB is still starting; its log is {}.", log.file());
      }
      Thread.sleep(50);
    }
    return false;
  }

  private void requireAnswer(Account account) {
    try {
      connect(account).close();
    } catch (SQLException e) {
      throw new MariadbStartException("MariaDB started but does not let Peilstok in.", e);
    }
  }

  Connection connect(Account account) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(Account.DATABASE), Account.USER, account.password());
  }

  String jdbcUrl(String database) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
  }

  /** Ask the server to write everything and stop; force it when it does not listen. */
  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(SHUTDOWN.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("MariaDB process {} did not stop in time and is forced to.", process.pid());
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
