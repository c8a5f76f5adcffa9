package nl.peilstok.demo;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Measure a made-up province, from an empty folder to published results. */
public final class Demo {
  private static final int OK = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Demo() {}

  /** Run the demo; ends with 0, with 1 when something went wrong, with 2 on unknown words. */
  public static void main(String[] words) {
    System.exit(run(List.of(words), new Terminal(System.out)));
  }

  private static int run(List<String> words, Terminal terminal) {
    Options options;
    try {
      options = Options.of(words);
    } catch (Refused misused) {
      terminal.print(misused.sentence());
      terminal.print(Options.USAGE);
      return MISUSED;
    }
    try {
      return measure(options, terminal);
    } catch (Refused refused) {
      return failed(refused.sentence(), terminal);
    } catch (UncheckedIOException broken) {
      return failed(broken.getMessage() + " (" + broken.getCause() + ")", terminal);
    }
  }

  private static int failed(String why, Terminal terminal) {
    terminal.print("");
    terminal.print("The demo stopped: " + why);
    return FAILED;
  }

  private static int measure(Options options, Terminal terminal) {
    Province province = Province.load();
    try (DataFolder folder = DataFolder.take(options.data(), Path.of(""))) {
      ServerProcess server = ServerProcess.start(folder.path(), options.port(), terminal::print);
      // The hook also runs on System.exit, so that the server is stopped however the demo ends.
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-server"));
      new Story(province, options.seed(), terminal)
          .tell(server, new AttackFolder(folder.path().resolve("attack")));
      return options.exit() ? OK : stay(server, folder, terminal);
    }
  }

  private static int stay(ServerProcess server, DataFolder folder, Terminal terminal) {
    terminal.print("");
    terminal.print("The server keeps running on " + folder.path() + "; Ctrl-C stops it.");
    return server.await();
  }
}
