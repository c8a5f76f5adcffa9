package nl.peilstok.api.attack;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationContext;
import nl.peilstok.api.Scenario;
import nl.peilstok.mariadb.EmbeddedMariadb;
import nl.peilstok.mariadb.EmbeddedMariadbSettings;

/**
 * An installation whose MariaDB nobody else uses, with the settings of the product.
 *
 * @param folder where the database keeps its files
 */
record OwnInstallation(EmbeddedMariadb database, ApplicationContext beans, Path folder)
    implements AutoCloseable {

  static OwnInstallation in(Path folder) {
    EmbeddedMariadb database = EmbeddedMariadb.start(EmbeddedMariadbSettings.of(folder));
    try {
      return new OwnInstallation(database, beans(database), folder);
    } catch (RuntimeException failed) {
      database.close();
      throw failed;
    }
  }

  private static ApplicationContext beans(EmbeddedMariadb database) {
    Map<String, Object> properties = new HashMap<>(InstallationContext.testProperties());
    properties.put("datasources.default.url", database.jdbcUrl());
    properties.put("datasources.default.username", database.user());
    properties.put("datasources.default.password", database.password());
    properties.put("micronaut.server.port", -1);
    ApplicationContext beans = ApplicationContext.run(properties, "test");
    beans.getBean(EmbeddedServer.class).start();
    return beans;
  }

  Installation installation() {
    return beans.getBean(Installation.class);
  }

  Scenario scenario() {
    return beans.getBean(Scenario.class);
  }

  @Override
  public void close() {
    beans.close();
    database.close();
  }
}
