package nl.peilstok.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The made-up province of the repository's files.
 *
 * @param organisation units, roles, doelgroepen, tenure bands and risk marks, as the API takes them
 * @param staffList the staff list as the API takes it
 * @param staff the people on it
 */
record Province(JsonNode organisation, String staffList, List<StaffMember> staff) {

  /** Read the files that come with the demo. */
  static Province load() {
    JsonNode organisation = Json.read(resource("/demo/organisation.json"));
    String staffList = resource("/demo/staff.csv");
    Map<String, String> parents = parents(organisation);
    List<StaffMember> staff = staffList.lines().skip(1).map(line -> member(line, parents)).toList();
    return new Province(organisation, staffList, staff);
  }

  String name() {
    return Json.text(organisation, "name");
  }

  /** The name of a unit. */
  String unitName(String code) {
    return Json.list(organisation, "units").stream()
        .filter(unit -> Json.text(unit, "code").equals(code))
        .map(unit -> Json.text(unit, "name"))
        .findFirst()
        .orElse(code);
  }

  /** How many people of each directorate draw a sealed code, by the directorate's code. */
  Map<String, Integer> listed() {
    Map<String, Integer> counts = new TreeMap<>();
    staff.stream()
        .filter(member -> !member.invited())
        .forEach(member -> counts.merge(member.directorate(), 1, Integer::sum));
    return counts;
  }

  /** Units where at least half of the people work outside, on roads, locks and in nature. */
  List<String> fieldWorkUnits() {
    Map<String, Long> all = staff.stream().collect(groupingBy(StaffMember::unit, counting()));
    Map<String, Long> outside =
        staff.stream()
            .filter(member -> member.role().equals("uitvoering"))
            .collect(groupingBy(StaffMember::unit, counting()));
    return all.keySet().stream()
        .filter(unit -> 2 * outside.getOrDefault(unit, 0L) >= all.getOrDefault(unit, 0L))
        .sorted()
        .toList();
  }

  private static Map<String, String> parents(JsonNode organisation) {
    Map<String, String> parents = new HashMap<>();
    for (JsonNode unit : Json.list(organisation, "units")) {
      parents.put(Json.text(unit, "code"), Json.text(unit, "parent", ""));
    }
    return parents;
  }

  private static StaffMember member(String line, Map<String, String> parents) {
    // The list is ours and has no quoted fields; the server reads real lists with a real reader.
    List<String> fields = List.of(line.split(",", -1));
    List<String> marks =
        Arrays.stream(fields.get(7).split(";", -1)).filter(mark -> !mark.isBlank()).toList();
    String unit = fields.get(3);
    return new StaffMember(
        fields.get(0),
        unit,
        directorate(unit, parents),
        fields.get(4),
        fields.get(5),
        fields.get(6),
        marks,
        fields.get(8).equals("invitation"));
  }

  private static String directorate(String unit, Map<String, String> parents) {
    String parent = parents.getOrDefault(unit, "");
    return parents.getOrDefault(parent, "").isEmpty() ? unit : directorate(parent, parents);
  }

  private static String resource(String path) {
    try (InputStream stream = Province.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the demo comes with " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the demo comes with " + path, unreadable);
    }
  }
}
