package nl.peilstok.api;

import io.micronaut.context.annotation.Factory;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.inject.Singleton;
import java.util.List;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.terminal.Announcements;
import nl.peilstok.mariadb.MariadbStartException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Start the server; the one class that speaks to the terminal. */
@Factory
@OpenAPIDefinition(
    info =
        @Info(
            title = "Peilstok",
            version = "v1",
            description =
                "Measures how aware the staff of a public body are of digital risk. Errors are"
                    + " problem details after RFC 9457 with a stable code.",
            license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/en/")))
@SecurityScheme(
    name = Refuses.BEARER,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
public class Application {

  private static final Logger LOG = LoggerFactory.getLogger(Application.class);
  private static final int FAILED = 1;

  Application() {}

  /** Run until the process is told to stop, or until the database ends by itself. */
  public static void main(String[] words) {
    Shutdown shutdown = new Shutdown();
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::begin, "shutdown"));
    int exitCode = run(List.of(words), shutdown);
    System.exit(exitCode);
  }

  private static int run(List<String> words, Shutdown shutdown) {
    try {
      Arguments arguments = Arguments.of(words, System.getenv());
      int code = new Start(arguments, System.getenv(), shutdown, System.out::println).run().join();
      complain("MariaDB ended by itself with code " + code + ", so Peilstok stops.", shutdown);
      return FAILED;
    } catch (StartRefused refused) {
      complain(refused.getMessage(), shutdown);
      return refused.exitCode();
    } catch (MariadbStartException refused) {
      complain(refused.getMessage(), shutdown);
      return FAILED;
    } catch (RuntimeException unforeseen) {
      LOG.error("Peilstok did not start.", unforeseen);
      complain("Peilstok did not start: " + unforeseen.getMessage(), shutdown);
      return FAILED;
    }
  }

  @Singleton
  Announcements announcements() {
    return System.out::println;
  }

  /** Say nothing when Ctrl-C came first: then everything fails, and nobody wonders why. */
  private static void complain(@Nullable String sentence, Shutdown shutdown) {
    if (!shutdown.hasBegun()) {
      System.err.println(sentence);
    }
  }
}
