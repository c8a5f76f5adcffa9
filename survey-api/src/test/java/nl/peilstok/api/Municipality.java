package nl.peilstok.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A made-up municipality: two directorates, four departments, eight teams of very unequal size, 120
 * people.
 */
public final class Municipality {
  private static final String HEADER = "id,name,email,unit,role,doelgroep,tenure,marks,channel";
  private static final Map<String, Integer> TEAMS = new LinkedHashMap<>();

  static {
    TEAMS.put("t-plannen", 26);
    TEAMS.put("t-toezicht", 5);
    TEAMS.put("t-jeugd", 17);
    TEAMS.put("t-wmo", 12);
    TEAMS.put("t-balie", 30);
    TEAMS.put("t-archief", 4);
    TEAMS.put("t-beheer", 20);
    TEAMS.put("t-inkoop", 6);
  }

  private Municipality() {}

  /** Somebody who works there. */
  public record Colleague(
      String id, String email, String unit, String role, String doelgroep, String tenure) {

    /** The segment values, as a respondent's device sends them. */
    public Map<String, Object> segments() {
      Map<String, Object> segments = new LinkedHashMap<>();
      segments.put("unit", unit);
      segments.put("role", role);
      segments.put("doelgroep", doelgroep);
      segments.put("tenure", tenure);
      segments.put("marks", List.of());
      return segments;
    }

    String line(String channel) {
      return String.join(
          ",", id, "Collega " + id, email, unit, role, doelgroep, tenure, "", channel);
    }
  }

  /** The organisation as the API takes it. */
  public static Map<String, Object> organisation() {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("name", "Gemeente Streekdam");
    organisation.put("units", units());
    organisation.put("roles", roles());
    organisation.put(
        "doelgroepen",
        List.of(
            value("eindgebruiker", "Eindgebruiker", "End user"),
            value("datavaardig", "Datavaardig", "Data literate"),
            value("dataspecialist", "Dataspecialist", "Data specialist")));
    organisation.put(
        "tenureBands",
        List.of(
            value("t-kort", "Korter dan 5 jaar", "Less than 5 years"),
            value("t-lang", "5 jaar of langer", "5 years or longer")));
    organisation.put("riskMarks", List.of(value("risico", "Verhoogd risico", "Higher risk")));
    return organisation;
  }

  /** The units, parents before children. */
  public static List<Map<String, Object>> units() {
    List<Map<String, Object>> units = new ArrayList<>();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("code", "g");
    root.put("name", "Gemeente Streekdam");
    root.put("kind", "organisation");
    root.put("parent", null);
    units.add(root);
    units.add(unit("d-stad", "Directie Stad", "directorate", "g"));
    units.add(unit("a-ruimte", "Afdeling Ruimte", "department", "d-stad"));
    units.add(unit("t-plannen", "Team Plannen", "team", "a-ruimte"));
    units.add(unit("t-toezicht", "Team Toezicht", "team", "a-ruimte"));
    units.add(unit("a-zorg", "Afdeling Zorg", "department", "d-stad"));
    units.add(unit("t-jeugd", "Team Jeugd", "team", "a-zorg"));
    units.add(unit("t-wmo", "Team Wmo", "team", "a-zorg"));
    units.add(unit("d-dienst", "Directie Dienstverlening", "directorate", "g"));
    units.add(unit("a-burger", "Afdeling Burgerzaken", "department", "d-dienst"));
    units.add(unit("t-balie", "Team Balie", "team", "a-burger"));
    units.add(unit("t-archief", "Team Archief", "team", "a-burger"));
    units.add(unit("a-bedrijf", "Afdeling Bedrijfsvoering", "department", "d-dienst"));
    units.add(unit("t-beheer", "Team Beheer", "team", "a-bedrijf"));
    units.add(unit("t-inkoop", "Team Inkoop", "team", "a-bedrijf"));
    return units;
  }

  /** Everybody, in the order of the staff list. */
  public static List<Colleague> staff() {
    List<Colleague> staff = new ArrayList<>();
    TEAMS.forEach(
        (team, size) -> {
          for (int i = 0; i < size; i++) {
            staff.add(colleague(team, staff.size()));
          }
        });
    return staff;
  }

  /** The staff list as CSV; everybody draws a sealed code. */
  public static String csv() {
    return csv("sealed-code");
  }

  /** The staff list as CSV; everybody takes part in this way. */
  public static String csv(String channel) {
    return staff().stream()
        .map(colleague -> colleague.line(channel))
        .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
  }

  private static Colleague colleague(String team, int number) {
    String id = "m%04d".formatted(number + 1);
    return new Colleague(
        id,
        id + "@streekdam.example",
        team,
        number % 10 == 0 ? "manager-lager" : number % 3 == 0 ? "beleidsmedewerker" : "uitvoering",
        number % 7 == 0 ? "dataspecialist" : number % 2 == 0 ? "datavaardig" : "eindgebruiker",
        number % 4 == 0 ? "t-kort" : "t-lang");
  }

  private static List<Map<String, Object>> roles() {
    List<Map<String, Object>> roles = new ArrayList<>();
    roles.add(value("ambtenaren", "Ambtenaren", "Civil servants"));
    roles.add(role("beleidsmedewerker", "Beleidsmedewerker", "Policy officer", "ambtenaren"));
    roles.add(role("uitvoering", "Uitvoering", "Operations", "ambtenaren"));
    roles.add(value("managers", "Managers", "Managers"));
    roles.add(role("manager-lager", "Manager", "Manager", "managers"));
    return roles;
  }

  private static Map<String, Object> role(String code, String nl, String en, String parent) {
    Map<String, Object> role = value(code, nl, en);
    role.put("parent", parent);
    return role;
  }

  private static Map<String, Object> unit(String code, String name, String kind, String parent) {
    return new LinkedHashMap<>(Map.of("code", code, "name", name, "kind", kind, "parent", parent));
  }

  private static Map<String, Object> value(String code, String nl, String en) {
    return new LinkedHashMap<>(Map.of("code", code, "name", Map.of("nl", nl, "en", en)));
  }
}
