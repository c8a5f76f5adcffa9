package nl.peilstok.demo;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * End databases that outlived a killed server, before their folder is deleted under them.
 *
 * <p>Only asked for folders of demos whose server is gone; its lock has told so.
 */
final class Leftovers {
  private static final String DATABASE = "mariadbd";
  private static final int SECONDS = 15;

  private Leftovers() {}

  static void endIn(Path folder) {
    List<ProcessHandle> left =
        ProcessHandle.allProcesses().filter(process -> isDatabaseIn(folder, process)).toList();
    left.forEach(ProcessHandle::destroy);
    for (ProcessHandle process : left) {
      CompletableFuture<ProcessHandle> end = process.onExit();
      end.completeOnTimeout(process, SECONDS, TimeUnit.SECONDS).join();
      if (process.isAlive()) {
        process.destroyForcibly();
      }
    }
  }

  private static boolean isDatabaseIn(Path folder, ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    return info.command().filter(command -> command.endsWith("/" + DATABASE)).isPresent()
        && info.arguments().stream()
            .flatMap(Arrays::stream)
            .anyMatch(argument -> argument.startsWith("--datadir=" + folder + "/"));
  }
}
