package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server of ours that another process has started, found by its data folder. */
public final class RunningMariadb {

  private static final String PORT = "--port=";

  private RunningMariadb() {}

  /** Where the server on this folder answers; empty when none runs there or it is not ready. */
  public static Optional<DatabaseAddress> on(Path folder) {
    try {
      InstanceFolder instance = new InstanceFolder(folder.toRealPath());
      Optional<Integer> port =
          Orphans.runningIn(instance)
              .flatMap(process -> Orphans.arguments(process).stream())
              .filter(argument -> argument.startsWith(PORT))
              .map(argument -> Integer.parseInt(argument.substring(PORT.length())))
              .findFirst();
      if (port.isEmpty() || Files.notExists(instance.password())) {
        return Optional.empty();
      }
      return Optional.of(Account.of(instance).address(port.get()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether a Peilstok holds the folder. */
  public static boolean isHeld(Path folder) throws IOException {
    return FolderLock.isHeld(new InstanceFolder(folder.toRealPath()));
  }
}
