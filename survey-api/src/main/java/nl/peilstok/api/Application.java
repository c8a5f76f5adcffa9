package nl.peilstok.api;

import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.Micronaut;
import jakarta.inject.Singleton;
import nl.peilstok.api.platform.terminal.Announcements;

/** Start the server. */
@Factory
public class Application {
  Application() {}

  /** Run until the process is told to stop. */
  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }

  @Singleton
  Announcements announcements() {
    return System.out::println;
  }
}
