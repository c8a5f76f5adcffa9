package nl.peilstok.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of the made-up province, as an officer has them on disk. */
public final class DemoFiles {
  private DemoFiles() {}

  /** Units, roles, doelgroepen. */
  public static String organisation() {
    return read("/demo/organisation.json");
  }

  /** Some 1,400 people. */
  public static String staff() {
    return read("/demo/staff.csv");
  }

  /** A resource as text. */
  public static String read(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(DemoFiles.class.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
