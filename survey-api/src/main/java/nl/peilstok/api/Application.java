package nl.peilstok.api;

import io.micronaut.runtime.Micronaut;

/** Start the server. */
public final class Application {
  private Application() {}

  /** Run until the process is told to stop. */
  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
