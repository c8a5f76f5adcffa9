package nl.peilstok.attacker;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.peilstok.analytics.attack.CountAttack;
import nl.peilstok.analytics.attack.Findings;
import nl.peilstok.analytics.attack.Turnout;

/**
 * A published wave of which the test knows who answered.
 *
 * @param staffList as it was imported
 * @param respondents ids of those who answered
 * @param visitors somebody of each role
 */
record AttackedWave(String id, String staffList, Set<String> respondents, List<Visitor> visitors) {

  /** Copy the collections. */
  AttackedWave {
    respondents = Set.copyOf(respondents);
    visitors = List.copyOf(visitors);
  }

  /**
   * Attack it at an address, and print what was found.
   *
   * @param scales how many scales are asked where one can be chosen
   */
  Report attacked(URI server, int scales, CountAttack attack) {
    Insider insider = new Insider(server, visitors, Map.of(id, staffList), scales);
    Insider.Collection collection = insider.collect(Progress.silent());
    Turnout truth = truth(Objects.requireNonNull(collection.crowds().get(id)));
    Report report = Report.of(collection, attack, (_, _) -> truth, Progress.silent());
    report.lines().forEach(AttackedWave::print);
    return report;
  }

  /** What was found of respondents. */
  Findings people(Report report) {
    return Objects.requireNonNull(report.findings().get(id)).getFirst();
  }

  /** Who answered, by the kinds of the staff list; a base of fewer is judged by the same. */
  private Turnout truth(Crowd crowd) {
    Staff answered = Staff.of(respondentsOnly(), crowd.organisation());
    Map<Staff.Kind, Long> counts = new HashMap<>();
    for (int kind = 0; kind < answered.kinds().size(); kind++) {
      counts.put(answered.kinds().get(kind), answered.people().get(kind));
    }
    List<Integer> all = new ArrayList<>(Collections.nCopies(crowd.staff().kinds().size(), 0));
    for (int kind = 0; kind < all.size(); kind++) {
      all.set(kind, counts.getOrDefault(crowd.staff().kinds().get(kind), 0L).intValue());
    }
    return new Turnout.Known(all);
  }

  private String respondentsOnly() {
    List<String> lines = new ArrayList<>(staffList.lines().toList());
    String header = lines.removeFirst();
    lines.removeIf(line -> !respondents.contains(line.split(",", -1)[0]));
    lines.addFirst(header);
    return String.join("\n", lines) + "\n";
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
