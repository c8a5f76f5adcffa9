package nl.peilstok.mariadb;

/** An empty database of the session's server, for one test class. */
public record FreshDatabase(String name, String jdbcUrl, String user, String password)
    implements AutoCloseable {

  /** Drop the database; the end of the session does it otherwise. */
  @Override
  public void close() {
    MariadbSession.server().dropDatabase(name);
  }
}
