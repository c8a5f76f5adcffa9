package nl.peilstok.mariadb;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own, run as a child process on a data folder.
 *
 * <p>Close it after the last connection; it registers no shutdown hook, because hooks run in no
 * order. A server whose owner was killed goes on until the next start on the folder shuts it down.
 */
public final class EmbeddedMariadb implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariadb.class);
  private static final long ROOM = 200_000_000;
  private static final Pattern FURTHER_DATABASE = Pattern.compile("peilstok_[a-z0-9_]{1,50}");

  private final FolderLock lock;
  private final Account account;
  private final Server server;
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();
  private final Future<?> watch;
  private volatile boolean closing;

  private EmbeddedMariadb(FolderLock lock, Account account, Server server) {
    this.lock = lock;
    this.account = account;
    this.server = server;
    this.watch = server.process().onExit().thenAccept(this::ended);
  }

  /**
   * Start on the folder, making a database there on first use.
   *
   * @throws MariadbStartException with a plain sentence for the person at the terminal
   */
  public static EmbeddedMariadb start(EmbeddedMariadbSettings settings) {
    try {
      InstanceFolder folder = InstanceFolder.prepared(settings.folder());
      return startUnder(FolderLock.acquire(folder), folder, settings);
    } catch (IOException e) {
      throw StartProblem.of(settings.folder(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MariadbStartException("The start of MariaDB was interrupted.", e);
    }
  }

  private static EmbeddedMariadb startUnder(
      FolderLock lock, InstanceFolder folder, EmbeddedMariadbSettings settings)
      throws IOException, InterruptedException {
    EmbeddedMariadb started = null;
    try {
      Distribution distribution = Distribution.unpackedIn(settings.cache());
      ServerCommand command = new ServerCommand(distribution, folder, settings.serverOptions());
      Orphans.shutDownIn(folder);
      Orphans.refuseStrangerIn(folder);
      FreeSpace.require(folder.root(), ROOM, "the database");
      folder.furnish();
      new SystemTables(distribution, folder).installOnce(command);
      Account account = Account.of(folder);
      started = new EmbeddedMariadb(lock, account, Server.start(command, account));
      return started;
    } finally {
      if (started == null) {
        lock.close();
      }
    }
  }

  public String jdbcUrl() {
    return jdbcUrl(Account.DATABASE);
  }

  public String jdbcUrl(String database) {
    return server.jdbcUrl(database);
  }

  public String user() {
    return Account.USER;
  }

  public String password() {
    return account.password();
  }

  /** Where it answers. */
  public DatabaseAddress address() {
    return account.address(server.port());
  }

  public long processId() {
    return server.process().pid();
  }

  /** Completes with the exit code when the server ends by itself; never because of a close. */
  public CompletableFuture<Integer> exit() {
    return exit.copy();
  }

  /** Create a further database, named {@code peilstok_…}, on which the user has all rights. */
  public void createDatabase(String name) {
    execute("CREATE DATABASE `" + checked(name) + "`");
  }

  /** Drop a database made with {@link #createDatabase}. */
  public void dropDatabase(String name) {
    execute("DROP DATABASE IF EXISTS `" + checked(name) + "`");
  }

  private static String checked(String name) {
    if (!FURTHER_DATABASE.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a name like peilstok_example: " + name);
    }
    return name;
  }

  private void execute(String sql) {
    try (Connection connection = server.connect(account);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("MariaDB refused: " + sql, e);
    }
  }

  private void ended(Process process) {
    if (!closing) {
      LOG.error("MariaDB process {} ended by itself, code {}.", process.pid(), process.exitValue());
      exit.complete(process.exitValue());
    }
  }

  /** Stop the server and give the folder free; a second call does nothing. */
  @Override
  public synchronized void close() {
    if (closing) {
      return;
    }
    closing = true;
    watch.cancel(false);
    server.stop();
    lock.close();
  }
}
