package nl.peilstok.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What {@code ./peilstok attack} knows at worst: everybody's password and every staff list.
 *
 * @param path in the demo's data folder, where nobody real has a password
 */
record AttackFolder(Path path) {

  /**
   * Write it down.
   *
   * @param staffLists as they were imported, by the id of the wave
   */
  void write(URI server, Office office, Map<String, String> staffLists) {
    String accounts =
        office.cast().all().stream()
            .map(seat -> seat.email() + " " + office.password())
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.createDirectories(path);
      Files.writeString(path.resolve("server.txt"), server + "\n");
      Files.writeString(path.resolve("accounts.txt"), accounts);
      for (Map.Entry<String, String> list : staffLists.entrySet()) {
        Files.writeString(path.resolve(list.getKey() + ".csv"), list.getValue());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write to " + path, unwritable);
    }
  }
}
