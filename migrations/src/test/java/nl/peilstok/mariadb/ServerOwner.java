package nl.peilstok.mariadb;

import java.nio.file.Path;
import java.time.Duration;

/** Starts a server, commits a row, says so, and waits to be killed. */
final class ServerOwner {

  private ServerOwner() {}

  static void main(String[] arguments) throws Exception {
    EmbeddedMariadb server =
        EmbeddedMariadb.start(EmbeddedMariadbSettings.of(Path.of(arguments[0])));
    Sql.on(server).run("CREATE TABLE kept (word VARCHAR(20)) AS SELECT 'blijft' AS word");
    System.out.println("server " + server.processId());
    Thread.sleep(Duration.ofMinutes(1));
    server.close();
  }
}
