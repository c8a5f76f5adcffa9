package nl.peilstok.backup;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.peilstok.mariadb.MariadbStartException;

/** The entrance of {@code ./peilstok backup} and {@code ./peilstok restore}. */
public final class Safekeeping {
  private static final int FAILED = 1;

  private Safekeeping() {}

  /** Do what the words ask for, and say in the end what was done. */
  public static void main(String[] words) throws InterruptedException {
    System.exit(run(List.of(words)));
  }

  private static int run(List<String> words) throws InterruptedException {
    Consumer<String> teller = System.out::println;
    try {
      switch (Order.of(words, System.getenv())) {
        case Order.Backup order ->
            new Backup(order, System.getenv(), Clock.systemUTC(), teller).run();
        case Order.Restore order -> new Restore(order, System.getenv(), teller).run();
      }
      return 0;
    } catch (Refused refused) {
      return complain(refused.sentence(), refused.exitCode());
    } catch (MariadbStartException refused) {
      return complain(refused.getMessage() + "", FAILED);
    } catch (IOException broken) {
      return complain("It did not work: " + broken.getMessage(), FAILED);
    }
  }

  private static int complain(String sentence, int code) {
    System.err.println(sentence);
    return code;
  }
}
