package nl.peilstok.mariadb;

/**
 * Where a database answers and who may come in.
 *
 * @param database the name of the database on the server
 */
public record DatabaseAddress(String host, int port, String database, Login login) {

  /** An account of the server. */
  public record Login(String user, String password) {

    @Override
    public String toString() {
      return user;
    }
  }

  /** The same for JDBC. */
  public String jdbcUrl() {
    return "jdbc:mariadb://" + host + ":" + port + "/" + database;
  }
}
