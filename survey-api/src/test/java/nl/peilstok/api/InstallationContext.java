package nl.peilstok.api;

import io.micronaut.context.DefaultApplicationContextBuilder;
import io.micronaut.core.annotation.Introspected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.peilstok.mariadb.FreshDatabase;
import nl.peilstok.mariadb.MariadbSession;

/** The properties of a server for a test. */
@Introspected
public final class InstallationContext extends DefaultApplicationContextBuilder {

  /** Made by the test framework. */
  public InstallationContext() {
    properties(testProperties());
  }

  /** An empty database, secrets of its own, and passwords that are cheap to check. */
  public static Map<String, Object> testProperties() {
    FreshDatabase database = MariadbSession.freshDatabase();
    Path secrets = secretsFolder();
    return Map.of(
        "datasources.default.url", database.jdbcUrl(),
        "datasources.default.username", database.user(),
        "datasources.default.password", database.password(),
        "datasources.default.maximum-pool-size", 6,
        "peilstok.secrets", secrets.toString(),
        "peilstok.keystore", secrets.resolve("keystore").toString(),
        "peilstok.password.memory", 64,
        "peilstok.password.iterations", 1);
  }

  private static Path secretsFolder() {
    try {
      Path folder = Files.createTempDirectory("peilstok-test-secrets-");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
