package nl.peilstok.attacker;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.attack.CountAttack;
import nl.peilstok.analytics.attack.Turnout;

/** Attack what a running server has published; {@code ./peilstok attack}. */
public final class Tool {
  private static final String USAGE =
      """
      ./peilstok attack [--data DIR | --knows DIR] [--url URL] [--k N]
        --data   the folder of a demo that is running (default: .peilstok/demo)
        --knows  what the attacker knows: accounts.txt, a line each: address, blank, password;
                 server.txt with the server's address; and for every wave that is attacked
                 WAVE.csv, the staff list as it was imported, named by the wave's id""";

  private static final int NOTHING = 0;
  private static final int FOUND = 1;
  private static final int MISUSED = 2;
  private static final int ORDERS = 20;

  private Tool() {}

  /** Attack; ends with 0 when nothing was found, 1 when something was, 2 when it could not try. */
  public static void main(String[] words) {
    System.exit(run(List.of(words), System.out));
  }

  static int run(List<String> words, PrintStream out) {
    try {
      Map<String, String> options = options(words);
      Insider insider = insider(options);
      CountAttack attack =
          new CountAttack(Integer.parseInt(options.getOrDefault("--k", "10")), ORDERS);
      Progress progress = Progress.on(System.err);
      Insider.Collection collection = insider.collect(progress);
      progress.begin("solving what was counted");
      Report report = Report.of(collection, attack, (_, _) -> new Turnout.Unknown(), progress);
      progress.end();
      report.lines().forEach(out::println);
      return report.isNothing() ? NOTHING : FOUND;
    } catch (Failed | IllegalArgumentException | IOException failed) {
      out.println("The attack could not be tried: " + failed.getMessage());
      out.println(USAGE);
      return MISUSED;
    }
  }

  private static Map<String, String> options(List<String> words) {
    Map<String, String> options = new HashMap<>();
    for (int word = 0; word + 1 < words.size(); word += 2) {
      options.put(words.get(word), words.get(word + 1));
    }
    if (words.size() % 2 == 1
        || !List.of("--data", "--knows", "--url", "--k").containsAll(options.keySet())) {
      throw new Failed("there is a word that means nothing here.");
    }
    return options;
  }

  private static Insider insider(Map<String, String> options) throws IOException {
    Path demo = Path.of(options.getOrDefault("--data", ".peilstok/demo"));
    Path folder =
        options.containsKey("--knows")
            ? Path.of(options.getOrDefault("--knows", ""))
            : demo.resolve("attack");
    String address = options.getOrDefault("--url", "");
    URI server =
        URI.create(address.isEmpty() ? read(folder.resolve("server.txt")).strip() : address);
    List<Visitor> visitors = new ArrayList<>();
    for (String line : read(folder.resolve("accounts.txt")).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        visitors.add(Visitor.loggedIn(server, Account.of(line)));
      }
    }
    return new Insider(server, visitors, staffLists(folder), Integer.MAX_VALUE);
  }

  private static Map<String, String> staffLists(Path folder) throws IOException {
    Map<String, String> staffLists = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        staffLists.put(name.substring(0, name.length() - ".csv".length()), read(file));
      }
    }
    return staffLists;
  }

  private static String read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failed("there is no file " + file + ".");
    }
    return Files.readString(file);
  }
}
