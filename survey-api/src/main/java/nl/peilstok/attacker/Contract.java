package nl.peilstok.attacker;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses that the server's own description of its API lists for reading.
 *
 * @param calls each with its parameters
 */
record Contract(List<Call> calls) {

  /** Copy the list. */
  Contract {
    calls = List.copyOf(calls);
  }

  /**
   * An address that can be read.
   *
   * @param path with parameters of the path in braces
   * @param query names of the parameters of the query
   */
  record Call(String path, List<String> query) {}

  /** Read the description line by line: it is written by a machine, always in the same way. */
  static Contract of(String yaml) {
    List<Call> calls = new ArrayList<>();
    String path = "";
    boolean reads = false;
    String name = "";
    for (String line : yaml.lines().toList()) {
      if (line.matches("  /\\S*:")) {
        path = line.strip().replaceFirst(":$", "");
      }
      if (line.matches("    \\w+:")) {
        reads = line.strip().equals("get:");
        if (reads) {
          calls.add(new Call(path, new ArrayList<>()));
        }
      }
      if (line.matches("      - name: \\S+")) {
        name = line.replaceFirst("^.*: ", "");
      }
      if (reads && line.strip().equals("in: query")) {
        calls.getLast().query().add(name);
      }
      if (line.equals("components:")) {
        break;
      }
    }
    return new Contract(calls);
  }
}
