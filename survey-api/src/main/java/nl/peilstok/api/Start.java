package nl.peilstok.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The way from the command line to a server that answers.
 *
 * @param environment the process's variables
 * @param shutdown takes charge of everything that is opened on the way
 * @param teller what the person at the terminal is told
 */
record Start(
    Arguments arguments,
    Map<String, String> environment,
    Shutdown shutdown,
    Consumer<String> teller) {

  /** Start all parts, and complete when the database ends by itself. */
  CompletableFuture<Integer> run() {
    InetAddress address = address();
    ReservedPort port = shutdown.closing(ReservedPort.at(address, arguments.port()));
    if (arguments.port().isEmpty() && port.number() != ReservedPort.PREFERRED) {
      teller.accept("Port 8080 is taken by another program; this is port " + port.number() + ".");
    }
    Database database = shutdown.closing(Database.open(arguments.data(), environment));
    HttpServer server =
        shutdown.closing(HttpServer.prepare(settings(database, address, port.number())));
    server.listen(port);
    teller.accept("Peilstok listens on http://" + name(address) + ":" + port.number());
    return database.end();
  }

  /** This machine only, unless somebody decided otherwise: there is no TLS here. */
  private InetAddress address() {
    String host = environment.getOrDefault("PEILSTOK_HOST", "127.0.0.1");
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw StartRefused.misuse("PEILSTOK_HOST is '" + host + "', which is no known address.");
    }
  }

  private static String name(InetAddress address) {
    boolean here = address.isLoopbackAddress() || address.isAnyLocalAddress();
    return here ? "localhost" : address.getHostAddress();
  }

  private Map<String, Object> settings(Database database, InetAddress address, int port) {
    return Map.of(
        "datasources.default.url", database.url(),
        "datasources.default.username", database.user(),
        "datasources.default.password", database.password(),
        "micronaut.server.host", address.getHostAddress(),
        "micronaut.server.port", port,
        "peilstok.data", arguments.data().toString(),
        "peilstok.administrator.reset", arguments.resetAdministrator());
  }
}
